import { shortMark } from './dayDone.ts';
import type { Library } from './library.ts';
import { wantRead } from './markPapers.ts';

/** Stands for the papers of a day without any. */
const noPapers = '-';

/** Marks each unread paper of a day read and the day as done, as one action. A paper that comes later reopens it. */
export function markDay(library: Library, date: string, paperIds: readonly string[]): void {
  const papers = paperIds.map((paperId) => ({ paperId, date }));
  const value = paperIds.map(shortMark).join('') || noPapers;
  library.act('day', [...wantRead(library, papers), { kind: 'day', id: date, value }]);
}

/** Takes back that a day is done; its papers stay as they are. */
export function reopenDay(library: Library, date: string): void {
  library.act('reopened', [{ kind: 'day', id: date, value: '' }]);
}
