import type { Alternative, QueryWord } from '../expansion/queryWord.ts';
import type { Vocabulary } from '../expansion/vocabulary.ts';
import { ranking } from '../shard/indexOptions.ts';
import type { LoadedShard } from './loadedShard.ts';
import type { PaperTable } from './paperTable.ts';
import type { ScopedTerm, Sieve } from './sieve.ts';
import type { Wanted } from './wanted.ts';

/** What all papers have of what a query asks for, by their numbers. */
export interface Gathered {
  /** How much of the query each covers, from 0 to 1: every word by its best alternative, weighed by what the word says. */
  coverage: Float64Array;
  /** About how well each would score: a sum that is quick to take. */
  promise: Float64Array;
  /** 1 where a title has a term. */
  inTitle: Uint8Array;
  /** By shard and the paper's number there, the bits of the places that have a term. */
  marks: Uint32Array[];
}

/** Hears of a paper, by its number among all and by that in the shard. */
type Listener = (paper: number, mark: number, frequency: number, local: number, shard: LoadedShard) => void;

/** Goes over the postings of all that is looked for. Papers that the query leaves out cover nothing of it. */
export function gather(table: PaperTable, wanted: Wanted, sieve: Sieve, vocabulary: Vocabulary): Gathered {
  const count = table.parts.length;
  const gathered: Gathered = {
    coverage: new Float64Array(count),
    promise: new Float64Array(count),
    inTitle: new Uint8Array(count),
    marks: table.shards.map(({ papers }) => new Uint32Array(papers.length)),
  };
  gatherTerms(gathered, table, wanted, sieve, vocabulary);
  gatherCoverage(gathered.coverage, table, wanted.words, sieve);
  for (const group of wanted.phrases) leaveOut(gathered.coverage, findGroup(table, group, sieve), 0);
  for (const group of wanted.excluded) leaveOut(gathered.coverage, findGroup(table, group, sieve), 1);
  return gathered;
}

/** By paper, 1 where one place of it, or its title, has all the terms. */
export function findGroup(table: PaperTable, terms: readonly ScopedTerm[], sieve: Sieve): Uint8Array {
  const found = new Uint8Array(table.parts.length);
  for (const shard of table.shards) {
    const common = new Uint32Array(shard.papers.length).fill(0xffffffff);
    const titles = new Uint8Array(shard.papers.length);
    for (const term of terms) {
      const own = new Uint32Array(shard.papers.length);
      sieve.visit(shard, term, (local, _, mark) => {
        if (mark === 0) titles[local] = (titles[local] ?? 0) + 1;
        else own[local] = mark;
      });
      for (const [local, mark] of own.entries()) common[local] = (common[local] ?? 0) & mark;
    }
    for (const [local, paper] of shard.numbers.entries()) {
      if (common[local] !== 0 || titles[local] === terms.length) found[paper] = 1;
    }
  }
  return found;
}

function leaveOut(coverage: Float64Array, marked: Uint8Array, mark: 0 | 1): void {
  for (let paper = 0; paper < marked.length; paper++) if (marked[paper] === mark) coverage[paper] = 0;
}

function visitAll(table: PaperTable, sieve: Sieve, term: ScopedTerm, listen: Listener): void {
  for (const shard of table.shards) {
    sieve.visit(shard, term, (local, frequency, mark) =>
      listen(shard.numbers[local] ?? 0, mark, frequency, local, shard),
    );
  }
}

function gatherTerms(
  { promise, inTitle, marks }: Gathered,
  table: PaperTable,
  { terms }: Wanted,
  sieve: Sieve,
  vocabulary: Vocabulary,
): void {
  const { k } = ranking.bm25;
  for (const term of terms) {
    const worth = term.weight * vocabulary.idf(term.term);
    visitAll(table, sieve, term, (paper, mark, frequency, local, shard) => {
      if (mark === 0) {
        inTitle[paper] = 1;
        promise[paper] = (promise[paper] ?? 0) + worth * ranking.boost.title;
        return;
      }
      promise[paper] = (promise[paper] ?? 0) + (worth * frequency * (k + 1)) / (frequency + k);
      const ofShard = marks[shard.index];
      if (ofShard) ofShard[local] = (ofShard[local] ?? 0) | mark;
    });
  }
}

function gatherCoverage(coverage: Float64Array, table: PaperTable, words: QueryWord[], sieve: Sieve): void {
  const total = words.reduce((sum, { importance }) => sum + importance, 0) || 1;
  const missing = new Uint8Array(coverage.length);
  for (const word of words) {
    const covered = coverWord(table, word, sieve);
    for (let paper = 0; paper < covered.length; paper++) {
      const share = covered[paper] ?? 0;
      if (share > 0) coverage[paper] = (coverage[paper] ?? 0) + (share * word.importance) / total;
      else if (word.scope !== 'anywhere') missing[paper] = 1;
    }
  }
  leaveOut(coverage, missing, 1);
}

/** By paper, how much it has of a word: of its best alternative, the share of its terms. */
function coverWord(table: PaperTable, { alternatives, scope }: QueryWord, sieve: Sieve): Float64Array {
  const best = new Float64Array(table.parts.length);
  for (const alternative of alternatives) {
    if (alternative.terms.length > 1) coverPhrase(best, table, alternative, scope, sieve);
    for (const term of alternative.terms.length > 1 ? [] : alternative.terms) {
      visitAll(table, sieve, { term, scope }, (paper) => {
        best[paper] = Math.max(best[paper] ?? 0, alternative.weight);
      });
    }
  }
  return best;
}

function coverPhrase(
  best: Float64Array,
  table: PaperTable,
  { terms, weight }: Alternative,
  scope: ScopedTerm['scope'],
  sieve: Sieve,
): void {
  const found = new Uint8Array(best.length);
  for (const [number, term] of terms.entries()) {
    visitAll(table, sieve, { term, scope }, (paper) => {
      found[paper] = (found[paper] ?? 0) | (1 << number);
    });
  }
  for (let paper = 0; paper < found.length; paper++) {
    const bits = found[paper] ?? 0;
    if (bits > 0) best[paper] = Math.max(best[paper] ?? 0, (weight * countBits(bits)) / terms.length);
  }
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
