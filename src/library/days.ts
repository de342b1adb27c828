import { fingerprint } from './fingerprint.ts';
import type { Library } from './library.ts';
import { wantRead } from './markPapers.ts';

/** Stands for the papers of a day without any. */
const noPapers = '-';
const markLength = 4;

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

/** Whether a day is done, and had all of its papers when it was. */
export function isDayDone(library: Library, date: string, paperIds: readonly string[]): boolean {
  const done = library.get('day', date)?.value ?? '';
  if (done === '') return false;
  const known = new Set(done.match(/.{4}/g));
  return paperIds.every((id) => known.has(shortMark(id)));
}

/** 40,000 papers in full would take more room than all else, so a day remembers its papers by four characters each. */
function shortMark(paperId: string): string {
  return fingerprint(paperId).slice(-markLength);
}
