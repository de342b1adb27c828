import { expect, it } from 'vitest';
import { listHalfDates, placeInHalf, readYearDays } from './yearDays.ts';

it('counts a paper as read on each day that had it', () => {
  const days = [
    { date: '2025-07-01', paperIds: ['a', 'b'] },
    { date: '2025-07-02', paperIds: ['a'] },
  ];
  expect(readYearDays(days, (id) => id === 'a')).toEqual([
    { date: '2025-07-01', all: 2, read: 1 },
    { date: '2025-07-02', all: 1, read: 1 },
  ]);
});

it('puts weeks into columns from Sunday', () => {
  // 1 July 2025 was a Tuesday.
  expect(placeInHalf('2025-07-01')).toEqual({ column: 0, row: 2 });
  expect(placeInHalf('2025-07-06')).toEqual({ column: 1, row: 0 });
  expect(placeInHalf('2025-12-31').column).toBeLessThan(28);
});

it('has all days of both halves of a leap year', () => {
  expect(listHalfDates('2024', 0)).toHaveLength(182);
  expect(listHalfDates('2024', 1).at(-1)).toBe('2024-12-31');
});
