import { expect, it } from 'vitest';
import { readingMinutes } from './readingTime.ts';

it('takes two minutes for a thousand characters, unless the reader set a speed', () => {
  expect(readingMinutes(1000)).toBe(2);
  expect(readingMinutes(1000, 400)).toBe(2.5);
});
