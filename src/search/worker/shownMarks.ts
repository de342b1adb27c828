import type { ShownMark } from '../answer.ts';
import { findMarks, type Mark } from '../marks/findMarks.ts';
import type { Sought } from '../marks/sought.ts';

/** The marks of a text as the page draws them. */
export function markText(text: string, { terms, phrases }: Sought): ShownMark[] {
  return findMarks(text, terms, phrases).map(showMark);
}

/** Says why only where the reader would wonder, so that a row stays the same while one types on in the same word. */
export function showMark({ from, to, term: { reason, typed } }: Mark): ShownMark {
  const isPlain = reason === 'word' || reason === 'beginning' || reason === 'phrase';
  return { from, to, ...(!isPlain && { because: { reason, typed } }) };
}
