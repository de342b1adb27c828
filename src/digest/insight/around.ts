import type { Quantity } from './quantity.ts';
import type { TextSpan } from './textSpan.ts';

/** The words around a quantity in its sentence. */
export interface Around {
  /** The quantity as it is written. */
  written: string;
  before: string;
  after: string;
  /** The part of `before` and `after` up to the nearest ends of a clause, the quantity between them. */
  clause: string;
  /** The sentence, its label included, as far as `before` and `after` reach. */
  sentence: string;
}

export const clauseEnd =
  /(?:며|면서도|면서|지만|으나|는데|[하되이했였었았키시내기리지](?<!그리)고),?(?=\s)|[가-힣)],(?=\s)|;(?=\s)/g;

/** How far a sentence that never ends is looked at. */
const mostUnits = 200;

/** Cuts the sentence of a text at a quantity in it. */
export function readAround(text: string, span: TextSpan, { start, end }: Quantity): Around {
  const before = text.slice(Math.max(span.start, start - mostUnits), start);
  const after = text.slice(end, Math.min(span.end, end + mostUnits));
  const clauseStart = Array.from(before.matchAll(clauseEnd)).at(-1);
  const from = clauseStart === undefined ? 0 : clauseStart.index + clauseStart[0].length;
  const next = after.matchAll(clauseEnd).next().value;
  const to = next === undefined ? after.length : next.index + next[0].length;
  return {
    written: text.slice(start, end),
    before,
    after,
    clause: before.slice(from) + text.slice(start, end) + after.slice(0, to),
    sentence: before + text.slice(start, end) + after,
  };
}
