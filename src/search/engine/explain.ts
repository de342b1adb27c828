import type { MarkedTerm, SearchNote } from '../answer.ts';
import type { Alternative, QueryWord } from '../expansion/queryWord.ts';

/** A translation that counts less is looked for, but a mark on it would surprise, and a note say little. */
const leastMarkedWeight = 0.4;

/** The terms to mark in the texts, each with the first word that led to it. */
export function listMarks(words: QueryWord[]): MarkedTerm[] {
  const marks = new Map<string, MarkedTerm>();
  for (const { typed, alternatives } of words) {
    for (const { terms, reason, weight, translation } of alternatives) {
      if (reason === 'glossary' && weight < leastMarkedWeight) continue;
      for (const term of terms) {
        if (!marks.has(term)) marks.set(term, { term, typed: translation?.typed ?? typed, reason });
      }
    }
  }
  return [...marks.values()];
}

/** Says where something else was searched than what was typed. */
export function noteReadings(words: QueryWord[]): SearchNote[] {
  return [
    ...noteReplacements(words, 'layout'),
    ...noteReplacements(words, 'typo'),
    ...noteTranslations(words),
  ];
}

/** A word that was typed in the other layout may be several. */
function noteReplacements(words: QueryWord[], kind: 'layout' | 'typo'): SearchNote[] {
  const read = new Map<string, string[]>();
  for (const { typed, alternatives } of words) {
    const [first] = alternatives;
    if (first?.reason === kind) read.set(typed, [...(read.get(typed) ?? []), ...first.terms]);
  }
  return Array.from(read, ([typed, terms]) => ({ kind, typed, read: terms.join(' ') }));
}

/** Of each word the longest phrase that was translated, and of that the most usual translation. */
function noteTranslations(words: QueryWord[]): SearchNote[] {
  const read = new Map<string, string>();
  for (const { alternatives } of words) {
    const telling = alternatives.filter(({ weight }) => weight >= leastMarkedWeight);
    const longest = telling.reduce<Alternative | undefined>(
      (most, other) => (lengthOf(other) > lengthOf(most) ? other : most),
      undefined,
    );
    if (longest?.translation && !read.has(longest.translation.typed))
      read.set(longest.translation.typed, longest.translation.read);
  }
  return Array.from(read, ([typed, text]) => ({ kind: 'glossary', typed, read: text }));
}

function lengthOf(alternative: Alternative | undefined): number {
  return alternative?.translation?.typed.split(' ').length ?? 0;
}
