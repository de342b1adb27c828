import { fingerprint } from './fingerprint.ts';
import type { Library } from './library.ts';

const markLength = 4;

/** Whether a day is done, and had all of its papers when it was. */
export function isDayDone(library: Library, date: string, paperIds: readonly string[]): boolean {
  const done = library.get('day', date)?.value ?? '';
  if (done === '') return false;
  const known = new Set(done.match(/.{4}/g));
  return paperIds.every((id) => known.has(shortMark(id)));
}

/** 40,000 papers in full would take more room than all else, so a day remembers its papers by four characters each. */
export function shortMark(paperId: string): string {
  return fingerprint(paperId).slice(-markLength);
}
