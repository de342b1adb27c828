import { shortMark } from './dayDone.ts';
import type { Library } from './library.ts';
import { wantRead } from './markPapers.ts';

/** A day and all of its papers. */
export interface DayPapers {
  date: string;
  paperIds: readonly string[];
}

/** Stands for the papers of a day without any. */
const noPapers = '-';

/** Marks each unread paper of a day read and the day as done, as one action. A paper that comes later reopens it. */
export function markDay(library: Library, date: string, paperIds: readonly string[]): void {
  markDays(library, [{ date, paperIds }], () => date);
}

/**
 * The same for several days, still one action.
 * @param dateOf the day of the edition in which a paper counts as read
 */
export function markDays(
  library: Library,
  days: readonly DayPapers[],
  dateOf: (paperId: string) => string,
): void {
  const paperIds = new Set(days.flatMap((day) => day.paperIds));
  const papers = Array.from(paperIds, (paperId) => ({ paperId, date: dateOf(paperId) }));
  const done = days.map((day) => ({
    kind: 'day' as const,
    id: day.date,
    value: day.paperIds.map(shortMark).join('') || noPapers,
  }));
  library.act('day', [...wantRead(library, papers), ...done]);
}

/** Takes back that days are done; their papers stay as they are. */
export function reopenDays(library: Library, dates: readonly string[]): void {
  library.act(
    'reopened',
    dates.map((date) => ({ kind: 'day', id: date, value: '' })),
  );
}
