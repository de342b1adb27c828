import type { MarkedTerm } from '../answer.ts';
import type { Scope } from '../query/searchQuery.ts';

/** Terms that stand for a word of the query; all of them together where there are several. */
export interface Alternative {
  terms: string[];
  /** How much it counts: 1 for the word itself. */
  weight: number;
  reason: MarkedTerm['reason'];
  /** The words of the query that the glossary translates, and to what. */
  translation?: { typed: string; read: string };
}

/** A word of the query with everything that is looked for in its place. */
export interface QueryWord {
  /** As it is understood; another one than was typed where a layout was switched or a compound taken apart. */
  term: string;
  /** As it was typed. */
  typed: string;
  alternatives: Alternative[];
  /** How much it says, as its idf. */
  importance: number;
  scope: Scope;
}
