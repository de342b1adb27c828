import { expect, it } from 'vitest';
import { roundProgress, roundTime } from './roundTime.ts';

it.each([
  [0, 0, 0],
  [0.99, 0, 0],
  [1, 0, 1],
  [1.5, 0, 2],
  [59.4, 0, 59],
  [59.6, 1, 0],
  [62, 1, 0],
  [63, 1, 5],
  [118, 2, 0],
  [597, 9, 55],
  [640, 11, 0],
])('says %d minutes as %d hours and %d minutes', (minutes, hours, rest) => {
  expect(roundTime(minutes)).toEqual({ hours, minutes: rest });
});

it('adds what is read and what is left up to the whole', () => {
  expect(roundProgress(0, 9.7)).toEqual({ read: 0, left: 10 });
  expect(roundProgress(3.1, 9.7)).toEqual({ read: 3, left: 7 });
});

it('says that something is left until all is read', () => {
  expect(roundProgress(9.6, 9.7)).toEqual({ read: 9, left: 1 });
  expect(roundProgress(9.7, 9.7)).toEqual({ read: 10, left: 0 });
  expect(roundProgress(0.1, 0.4)).toEqual({ read: 0, left: 1 });
  expect(roundProgress(0.4, 0.4)).toEqual({ read: 1, left: 0 });
});
