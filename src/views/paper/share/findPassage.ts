import type { Passage } from './passage.ts';

/** So many words tell most passages from all others. */
const fewestWords = 4;
/** A passage up to this length stands in its address whole. */
const wholeLength = 40;

/**
 * What a passage is known by: all of its words, or the first and the last, as many of them as it takes to find it again; and
 * where nothing tells it from one before it, how many there are of those.
 * @param text in which it stands, with single spaces
 * @param from where it begins, and `to` where it ends
 */
export function describePassage(text: string, from: number, to: number): Passage {
  const words = text.slice(from, to);
  const isLong = words.length > wholeLength;
  const start = isLong ? shortestHead(words, (head) => text.indexOf(head) === from) : words;
  const nth = startsOf(text, start).indexOf(from);
  if (start === words) return nth > 0 ? { start, nth } : { start };
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
 * Finds a passage again. One whose last words are gone is found by its first, and one that stood there more often where it
 * stands now.
 * @returns nothing where its first words are gone too
 */
export function findPassage(
  text: string,
  { start, end, nth = 0 }: Passage,
): { from: number; to: number } | undefined {
  const starts = startsOf(text, start);
  const from = starts[nth] ?? starts[0];
  if (from === undefined) return undefined;
  const startEnd = from + start.length;
  const endAt = end === undefined ? -1 : text.indexOf(end, startEnd);
  return { from, to: endAt === -1 || end === undefined ? startEnd : endAt + end.length };
}

/** Every place at which a text has these words; they may overlap. */
function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}
