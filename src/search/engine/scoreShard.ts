import type { Standing } from '../../digest/edition.ts';
import type { Vocabulary } from '../expansion/vocabulary.ts';
import type { QueryWord } from '../expansion/queryWord.ts';
import type { SearchQuery } from '../query/searchQuery.ts';
import { ranking } from '../shard/indexOptions.ts';
import type { Coverage } from './coverage.ts';
import type { LoadedPaper, LoadedShard } from './loadedShard.ts';

/** A paper that has some of what is looked for. */
export interface ScoredPaper {
  shard: LoadedShard;
  paper: LoadedPaper;
  /** Its number in the shard. */
  number: number;
  score: number;
  /** The share of the query that it has, by importance. */
  coverage: number;
  /** The terms that it has. */
  terms: string[];
}

/** What a query asks of every paper, in terms. */
export interface Wanted {
  words: QueryWord[];
  coverage: Coverage;
  /** The words as understood, for titles. */
  titleTerms: string;
  /** The terms of each excluded clause: papers that have all of one are left out. */
  excluded: string[][];
  /** The terms of each phrase: papers that lack one are left out. */
  phrases: string[][];
}

/**
 * Scores a shard's papers: BM25 by MiniSearch without its factor for the number of terms, as if all shards were one
 * index, times how much of the query a paper covers. A title that is the query, or begins with it, wins.
 */
export function scoreShard(shard: LoadedShard, wanted: Wanted, vocabulary: Vocabulary): ScoredPaper[] {
  const weights = weighTerms(wanted.words, shard, vocabulary);
  const terms = [...weights.keys()];
  if (terms.length === 0) return [];
  const isCandidate = chooseCandidates(shard, weights, vocabulary);
  const results = shard.index.search(terms.join(' '), {
    combineWith: 'OR',
    tokenize: () => terms,
    boostTerm: (term) => weights.get(term) ?? 0,
    // Nothing is scored, or made a result of, for a paper that this leaves out.
    boostDocument: (id) => (isCandidate(id as number) ? 1 : 0),
    bm25: ranking.bm25,
    boost: ranking.boost,
  });
  const scopedWords = wanted.words.filter(({ scope }) => scope !== 'anywhere');
  return results.flatMap(({ id, score, terms, match }) => {
    const paper = shard.papers[id as number];
    const scored = { shard, number: id as number, terms };
    if (!paper || !isWanted(scored, scopedWords, wanted, match)) return [];
    const coverage = wanted.coverage.of(terms);
    const factor = 1 - ranking.coverage + ranking.coverage * coverage;
    const bonus = titleBonus(paper, wanted.titleTerms);
    return [{ ...scored, paper, coverage, score: (score / terms.length) * factor * bonus }];
  });
}

/** A term's weight is that of its best alternative, and what it says in all shards in place of what it says in this one. */
function weighTerms(words: QueryWord[], shard: LoadedShard, vocabulary: Vocabulary): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { alternatives } of words) {
    for (const { terms, weight } of alternatives) {
      for (const term of terms) {
        const local = shard.frequencies.get(term);
        if (local === undefined) continue;
        const count = shard.papers.length;
        const localIdf = Math.log(1 + (count - local + 0.5) / (local + 0.5));
        const own = (weight / Math.sqrt(terms.length)) * (vocabulary.idf(term) / localIdf);
        weights.set(term, Math.max(own, weights.get(term) ?? 0));
      }
    }
  }
  return keepWeightiest(weights, vocabulary);
}

function keepWeightiest(weights: Map<string, number>, vocabulary: Vocabulary): Map<string, number> {
  if (weights.size <= ranking.mostTerms) return weights;
  const worth = ([term, weight]: [string, number]) => weight * vocabulary.idf(term);
  return new Map([...weights].sort((a, b) => worth(b) - worth(a)).slice(0, ranking.mostTerms));
}

/** The papers that have the most of what is looked for, by a sum that is quick to take. */
function chooseCandidates(
  { papers, marks, titles }: LoadedShard,
  weights: Map<string, number>,
  vocabulary: Vocabulary,
): (paper: number) => boolean {
  const sums = new Float64Array(papers.length);
  for (const [term, weight] of weights) {
    const worth = weight * vocabulary.idf(term);
    const add = (paper: number, times: number) => {
      sums[paper] = (sums[paper] ?? 0) + worth * times;
    };
    marks.forEachPaper(term, (paper) => add(paper, 1));
    for (const paper of titles.get(term) ?? []) add(paper, ranking.boost.title);
  }
  const least = sums.toSorted().at(-ranking.mostCandidates) ?? 0;
  return (paper) => (sums[paper] ?? 0) >= least;
}

type Candidate = Pick<ScoredPaper, 'shard' | 'number' | 'terms'>;
type Match = Record<string, string[]>;

function isWanted(candidate: Candidate, scopedWords: QueryWord[], wanted: Wanted, match: Match): boolean {
  const { shard, number } = candidate;
  return (
    scopedWords.every((word) => isWordInScope(candidate, word, match)) &&
    wanted.phrases.every((terms) => terms.every((term) => hasTerm(shard, number, term))) &&
    !isExcluded(candidate, wanted)
  );
}

/** Whether a paper has everything of something that the query leaves out. */
export function isExcluded(
  { shard, number }: Pick<ScoredPaper, 'shard' | 'number'>,
  { excluded }: Wanted,
): boolean {
  return excluded.some((terms) => terms.every((term) => hasTerm(shard, number, term)));
}

function hasTerm(shard: LoadedShard, number: number, term: string): boolean {
  return (
    shard.marks.find(term, number) !== 0 ||
    ` ${shard.papers[number]?.titleTerms ?? ''} `.includes(` ${term} `)
  );
}

function isWordInScope(candidate: Candidate, { alternatives, scope }: QueryWord, match: Match): boolean {
  return alternatives.some(({ terms }) => terms.some((term) => isInScope(candidate, term, scope, match)));
}

function isInScope(
  { shard, number }: Candidate,
  term: string,
  scope: QueryWord['scope'],
  match: Match,
): boolean {
  const fields = Object.hasOwn(match, term) ? match[term] : undefined;
  if (fields === undefined) return false;
  if (scope === 'title') return fields.includes('title');
  const mark = shard.marks.find(term, number);
  return (shard.papers[number]?.places ?? []).some(
    ([, kind], place) => kind === scope && hasPlace(mark, place),
  );
}

/** Whether a mark has the bit of a place; places behind the last bit share it. */
export function hasPlace(mark: number, place: number): boolean {
  return ((mark >> Math.min(place, 29)) & 1) === 1;
}

function titleBonus({ titleTerms, nameTerms }: LoadedPaper, query: string): number {
  if (query === '' || titleTerms === '') return 1;
  if (titleTerms === query || nameTerms === query) return 4;
  return titleTerms.startsWith(query) ? 2.5 : 1;
}

/** Whether an edition is of the days and standings that a query keeps to. */
export function isEditionWanted(
  { date, standing }: { date: string; standing: Standing },
  { from = '', to = '9', standings, excludedStandings }: SearchQuery,
): boolean {
  return (
    date >= from &&
    date <= to &&
    (standings.length === 0 || standings.includes(standing)) &&
    !excludedStandings.includes(standing)
  );
}
