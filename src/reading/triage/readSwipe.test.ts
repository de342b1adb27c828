import { expect, it } from 'vitest';
import { readSwipe, type Swipe } from './readSwipe.ts';

const undecided: Swipe = { kind: 'undecided' };

it('waits until it is clear where the finger goes', () => {
  expect(readSwipe(undecided, 6, 2)).toEqual(undecided);
});

it('leaves a finger that goes up or down to scrolling, wherever it goes then', () => {
  const scroll = readSwipe(undecided, 9, 12);
  expect(scroll).toEqual({ kind: 'scroll' });
  expect(readSwipe(scroll, 200, 12)).toEqual({ kind: 'scroll' });
});

it.each([
  [80, 'read', 80, true],
  [40, 'read', 40, false],
  [-80, 'save', -80, true],
  [300, 'read', 120, true],
])('takes %i px for %s', (dx, mark, shiftPx, isEnough) => {
  expect(readSwipe(undecided, dx, 4)).toEqual({ kind: 'swipe', mark, shiftPx, isEnough });
});

it('lets a finger take its swipe back', () => {
  const far = readSwipe(undecided, 90, 0);
  expect(readSwipe(far, 3, 0)).toMatchObject({ kind: 'swipe', isEnough: false });
});
