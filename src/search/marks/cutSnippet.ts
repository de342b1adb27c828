import type { Mark } from './findMarks.ts';

/** A piece of a text in one line; the offsets of its marks count in it. */
export interface Snippet {
  text: string;
  marks: Mark[];
  /** There is text in front of it. */
  isCutBefore: boolean;
  /** There is text behind it. */
  isCutBehind: boolean;
}

/**
 * Cuts the piece that shows most of what was looked for: most words of the query, then most terms, then most marks, then the earliest.
 * It begins with a sentence or a line if there is room, else with a word, and never ends inside a word.
 * @param text plain and in NFC, as `plainText` gives it; a line for each bullet
 * @param marks of that text, in order
 * @param length in UTF-16 units, at most; a longer mark stays whole
 */
export function cutSnippet(text: string, marks: readonly Mark[], length = 120): Snippet {
  const shown = pickMarks(marks, length);
  const first = shown[0]?.from ?? 0;
  const last = shown.at(-1)?.to ?? 0;
  const from = findBegin(text, first, last, length);
  const to = findEnd(text, last, from + length);
  return {
    text: collapse(text.slice(from, to)).trim(),
    marks: marks.filter((mark) => mark.from >= from && mark.to <= to).map((mark) => move(text, mark, from)),
    isCutBefore: text.slice(0, from).trim() !== '',
    isCutBehind: text.slice(to).trim() !== '',
  };
}

function pickMarks(marks: readonly Mark[], length: number): Mark[] {
  let best: Mark[] = [];
  for (const [index, mark] of marks.entries()) {
    const end = marks.findIndex((other, at) => at > index && other.to > mark.from + length);
    const near = marks.slice(index, end === -1 ? marks.length : end);
    if (compareWorth(near, best) > 0) best = near;
  }
  return best;
}

function compareWorth(one: readonly Mark[], other: readonly Mark[]): number {
  return (
    countDistinct(one, 'typed') - countDistinct(other, 'typed') ||
    countDistinct(one, 'term') - countDistinct(other, 'term') ||
    one.length - other.length
  );
}

function countDistinct(marks: readonly Mark[], key: 'typed' | 'term'): number {
  return new Set(marks.map(({ term }) => term[key])).size;
}

/** The sentence that holds the first mark, or an earlier one where the text ends soon; else a few words before the mark. */
function findBegin(text: string, first: number, last: number, length: number): number {
  const earliest = Math.max(0, last - length);
  if (earliest >= first) return first;
  const sentences = beginsIn(text, /(?:^|\n|[.!?。…]["'”’)]?(?=\s))\s*/g, earliest, first);
  const filling = sentences.findLast((begin) => begin <= text.length - length);
  const begin = filling ?? sentences[0];
  if (begin !== undefined) return begin;
  const nearest = Math.max(earliest, first - Math.floor(length / 3));
  return beginsIn(text, /(?:^|\s)\s*/g, nearest, first)[0] ?? first;
}

/** Where matches of a pattern end, from one offset to another, both included. */
function beginsIn(text: string, pattern: RegExp, from: number, to: number): number[] {
  const start = Math.max(0, from - 3);
  const ends = Array.from(
    text.slice(start, to).matchAll(pattern),
    (match) => start + match.index + match[0].length,
  );
  return ends.filter((end) => end >= from && (end > start || start === 0));
}

/** Behind the last word that fits; in a run without spaces behind the last mark, or, without one, wherever the room ends. */
function findEnd(text: string, last: number, limit: number): number {
  if (limit >= text.length) return text.length;
  if (limit <= last) return last;
  const words = /^.*(?=\s)/s.exec(text.slice(last, limit + 1))?.[0].trimEnd();
  if (words !== undefined) return last + words.length;
  return last > 0 ? last : limit - Number(/[\uD800-\uDBFF]/.test(text.charAt(limit - 1)));
}

function move(text: string, mark: Mark, from: number): Mark {
  const before = collapse(text.slice(from, mark.from)).trimStart();
  const own = collapse(text.slice(mark.from, mark.to));
  return { ...mark, from: before.length, to: before.length + own.length };
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}
