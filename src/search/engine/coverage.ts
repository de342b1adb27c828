import type { QueryWord } from '../expansion/queryWord.ts';

/** An alternative of a word, as numbers. */
interface Claim {
  word: number;
  weight: number;
  /** How many terms it has. */
  size: number;
  /** How many of them the paper at hand has. */
  found: number;
}

/**
 * How far papers cover a query. Made once a query and used for thousands of papers, so it counts by term instead of
 * looking at every alternative of every word.
 */
export class Coverage {
  private readonly claims = new Map<string, Claim[]>();
  private readonly importances: number[];
  private readonly total: number;

  constructor(words: readonly QueryWord[]) {
    this.importances = words.map(({ importance }) => importance);
    this.total = this.importances.reduce((sum, importance) => sum + importance, 0) || 1;
    for (const [word, { alternatives }] of words.entries()) {
      for (const { terms, weight } of alternatives) {
        const claim: Claim = { word, weight, size: terms.length, found: 0 };
        for (const term of terms) this.claims.set(term, [...(this.claims.get(term) ?? []), claim]);
      }
    }
  }

  /**
   * @param terms that a paper has
   * @returns from 0 to 1: each word by its best alternative, and of that the share of its terms
   */
  of(terms: readonly string[]): number {
    const best = this.importances.map(() => 0);
    const touched: Claim[] = [];
    for (const term of terms) {
      for (const claim of this.claims.get(term) ?? []) {
        claim.found += 1;
        touched.push(claim);
        best[claim.word] = Math.max(best[claim.word] ?? 0, (claim.weight * claim.found) / claim.size);
      }
    }
    for (const claim of touched) claim.found = 0;
    return best.reduce((sum, covered, word) => sum + covered * (this.importances[word] ?? 0), 0) / this.total;
  }

  /** How much one term of the query says: its best alternative's weight by what the word says. */
  weightOf(term: string): number {
    return (this.claims.get(term) ?? []).reduce(
      (most, { weight, word }) => Math.max(most, weight * (this.importances[word] ?? 0)),
      0,
    );
  }
}
