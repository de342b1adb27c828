import type { MonthDay } from '../../bundle/bundle.ts';

/** A day of a digest, how many papers it had, and how many of them the reader has read. */
export interface YearDay {
  date: string;
  all: number;
  read: number;
}

/**
 * The days of a year's digests, oldest first. A paper counts as read on each day that had it, whenever it was read: the
 * picture says what of a day is still unknown, fills up when one catches up, and does not hold free days against anyone.
 */
export function readYearDays(
  days: readonly Pick<MonthDay, 'date' | 'paperIds'>[],
  isRead: (paperId: string) => boolean,
): YearDay[] {
  return days.map(({ date, paperIds }) => ({
    date,
    all: paperIds.length,
    read: paperIds.filter(isRead).length,
  }));
}

/** Where a day stands in its half of the year: the week's column from the half's first week, and the weekday's row from Sunday. */
export function placeInHalf(date: string): { column: number; row: number } {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const first = Date.UTC(year, month <= 6 ? 0 : 6, 1);
  const offset = new Date(first).getUTCDay() + Math.round((Date.parse(date) - first) / 86_400_000);
  return { column: Math.floor(offset / 7), row: offset % 7 };
}

/** All ISO dates of a half of a year. */
export function listHalfDates(year: string, half: 0 | 1): string[] {
  const dates: string[] = [];
  const end = Date.UTC(Number(year), half === 0 ? 6 : 12, 1);
  for (let time = Date.UTC(Number(year), half * 6, 1); time < end; time += 86_400_000)
    dates.push(new Date(time).toISOString().slice(0, 10));
  return dates;
}

/** How large a square is drawn for so many papers, in parts of the largest: areas that the eye can tell apart. */
export function squareShare(papers: number): number {
  if (papers >= 30) return 1;
  if (papers >= 15) return 0.82;
  return papers >= 5 ? 0.64 : 0.46;
}
