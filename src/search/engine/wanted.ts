import { analyze } from '../analyzer/analyze.ts';
import type { QueryWord } from '../expansion/queryWord.ts';
import type { Vocabulary } from '../expansion/vocabulary.ts';
import type { Clause, SearchQuery } from '../query/searchQuery.ts';
import { ranking } from '../shard/indexOptions.ts';
import type { ScopedTerm } from './sieve.ts';

/** A term that is looked for, with how much it counts: that of the best alternative that it stands in. */
export interface WeightedTerm extends ScopedTerm {
  weight: number;
}

/** What a query asks of every paper, in terms. */
export interface Wanted {
  words: QueryWord[];
  /** The terms that say most. */
  terms: WeightedTerm[];
  /** The words as understood, for titles. */
  titleTerms: string;
  /** Papers that have all of one of these in one place are left out. */
  excluded: ScopedTerm[][];
  /** Papers that lack one of these, as a whole in one place, are left out. */
  phrases: ScopedTerm[][];
}

/** Works out what to look for. */
export function makeWanted({ clauses }: SearchQuery, words: QueryWord[], vocabulary: Vocabulary): Wanted {
  const groups = (isMeant: (clause: Clause) => boolean) =>
    clauses
      .filter(isMeant)
      .map(groupTerms)
      .filter((terms) => terms.length > 0);
  return {
    words,
    terms: keepWeightiest(weighTerms(words), vocabulary),
    titleTerms: words.map(({ term }) => term).join(' '),
    excluded: groups(({ isExcluded }) => isExcluded),
    phrases: groups(({ isPhrase, isExcluded }) => isPhrase && !isExcluded),
  };
}

function groupTerms({ text, scope }: Clause): ScopedTerm[] {
  return analyze(text).map(({ terms: [term] }) => ({ term, scope }));
}

function weighTerms(words: QueryWord[]): WeightedTerm[] {
  const weighted = new Map<string, WeightedTerm>();
  for (const { alternatives, scope } of words) {
    for (const { terms, weight } of alternatives) {
      // A phrase of several words is no better than the one word that it stands for.
      const share = weight / Math.sqrt(terms.length);
      for (const term of terms) {
        const known = weighted.get(`${scope}:${term}`);
        if (!known) weighted.set(`${scope}:${term}`, { term, scope, weight: share });
        else known.weight = Math.max(known.weight, share);
      }
    }
  }
  return [...weighted.values()];
}

function keepWeightiest(terms: WeightedTerm[], vocabulary: Vocabulary): WeightedTerm[] {
  const worth = ({ term, weight }: WeightedTerm) => weight * vocabulary.idf(term);
  return terms
    .filter(({ term }) => vocabulary.has(term))
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, ranking.mostTerms);
}
