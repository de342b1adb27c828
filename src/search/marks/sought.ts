import type { MarkedTerm, SearchAnswer } from '../answer.ts';

/** What was looked for, for the marks in a text. */
export interface Sought {
  terms: MarkedTerm[];
  phrases: string[];
}

/** What the hits of an answer were found by. */
export function soughtBy({ marks, query }: Pick<SearchAnswer, 'marks' | 'query'>): Sought {
  const phrases = query.clauses.filter(({ isPhrase, isExcluded }) => isPhrase && !isExcluded);
  return { terms: marks, phrases: phrases.map(({ text }) => text) };
}
