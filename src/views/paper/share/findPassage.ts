import type { Passage } from './passage.ts';

/** So many words tell most passages from all others. */
const fewestWords = 4;
/** A passage up to this length stands in its address whole. */
const wholeLength = 40;

/**
 * What a passage is known by: all of its words, or the first and the last, as many of them as it takes to find it again.
 * @param text in which it stands, with single spaces
 * @param from where it begins, and `to` where it ends
 * @param begin from where on it is looked for
 */
export function describePassage(text: string, from: number, to: number, begin = 0): Passage {
  const words = text.slice(from, to);
  if (words.length <= wholeLength) return { start: words };
  const start = shortestHead(words, (head) => text.indexOf(head, begin) === from);
  const end = shortestTail(words, (tail) => text.indexOf(tail, from + start.length) === to - tail.length);
  return start.length + end.length >= words.length ? { start: words } : { start, end };
}

function shortestHead(words: string, isEnough: (head: string) => boolean): string {
  const ends = [...words.matchAll(/ /g)].map(({ index }) => index).slice(fewestWords - 1);
  const heads = ends.map((end) => words.slice(0, end));
  return heads.find(isEnough) ?? words;
}

function shortestTail(words: string, isEnough: (tail: string) => boolean): string {
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index).toReversed();
  const tails = spaces.slice(fewestWords - 1).map((space) => words.slice(space + 1));
  return tails.find(isEnough) ?? words;
}

/**
 * Finds a passage again: where it is first after `begin`, else anywhere. One whose last words are gone is found by its first.
 * @returns nothing where its first words are gone too
 */
export function findPassage(
  text: string,
  { start, end }: Passage,
  begin = 0,
): { from: number; to: number } | undefined {
  const behind = text.indexOf(start, begin);
  const from = behind === -1 ? text.indexOf(start) : behind;
  if (from === -1) return undefined;
  const startEnd = from + start.length;
  const endAt = end === undefined ? -1 : text.indexOf(end, startEnd);
  return { from, to: endAt === -1 || end === undefined ? startEnd : endAt + end.length };
}
