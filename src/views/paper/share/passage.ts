/** What tells a passage from the rest of a text: all of its words, or of a long one the first and the last. */
export interface Passage {
  start: string;
  end?: string | undefined;
  /** How many times the same words stand before it. */
  nth?: number | undefined;
}

const startName = 'passage';
const endName = 'to';
const nthName = 'nth';

/** No address is as long as this; what is longer was written by hand. */
const mostCharacters = 400;

/** The query of a link to a passage in the edition of a day, `?on=2025-05-22&passage=…&to=…`, or `&nth=1` for the second. */
export function writePassageQuery(date: string, { start, end, nth }: Passage): string {
  const query = new URLSearchParams({ on: date, [startName]: start });
  if (end !== undefined) query.set(endName, end);
  if (nth !== undefined) query.set(nthName, String(nth));
  return `?${query.toString()}`;
}

/** The passage that an address leads to; nothing where it leads to none. */
export function readPassageQuery(search: string): Passage | undefined {
  const query = new URLSearchParams(search);
  const start = readWords(query.get(startName));
  const end = readWords(query.get(endName));
  const nth = Number(query.get(nthName));
  if (start === '') return undefined;
  return { start, end: end || undefined, nth: Number.isInteger(nth) && nth > 0 ? nth : undefined };
}

/** The query without the passage; all else in it stays. */
export function withoutPassage(search: string): string {
  const query = new URLSearchParams(search);
  query.delete(startName);
  query.delete(endName);
  query.delete(nthName);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

function readWords(text: string | null): string {
  return (text ?? '').slice(0, mostCharacters).normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
