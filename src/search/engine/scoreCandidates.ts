import MiniSearch from 'minisearch';
import { analyze } from '../analyzer/analyze.ts';
import { indexOptions, ranking } from '../shard/indexOptions.ts';
import { writeMiniSearchForm, type TermFrequencies } from '../shard/miniSearchForm.ts';
import { titledPart, type PaperTable } from './paperTable.ts';
import type { Sieve } from './sieve.ts';
import type { Sought } from './sought.ts';
import type { WeightedTerm } from './wanted.ts';

/**
 * Scores papers: BM25 by MiniSearch, without its factor for the number of terms, times how much of the query a paper
 * covers. A title that is the query, or begins with it, wins.
 *
 * MiniSearch is given an index of just these papers and terms, put together from the postings of all shards. So a paper
 * scores as if all shards were one index, a phone builds no index of thousands of papers, and the time does not grow
 * with the collection.
 * @param papers their numbers
 * @returns their scores, in the same order
 */
export function scoreCandidates(papers: readonly number[], sought: Sought): number[] {
  const { table, wanted, gathered } = sought;
  const scores = scoreByTerms(papers, sought);
  return papers.map((paper, candidate) => {
    const factor = coverageFactor(gathered.coverage[paper] ?? 0);
    return (scores[candidate] ?? 0) * factor * titleBonus(table, paper, wanted.titleTerms);
  });
}

/** What a score is multiplied by, for the share of the query that a paper covers. */
export function coverageFactor(coverage: number): number {
  return 1 - ranking.coverage + ranking.coverage * coverage;
}

function scoreByTerms(papers: readonly number[], { table, wanted, sieve, vocabulary }: Sought): Float64Array {
  const candidates = new Int32Array(table.parts.length).fill(-1);
  for (const [candidate, paper] of papers.entries()) candidates[paper] = candidate;
  // Numbers stand for the terms: each field has a frequency of its own, and MiniSearch takes one boost for a term.
  const entries: [key: string, frequencies: TermFrequencies][] = [];
  const boosts = new Map<string, number>();
  for (const term of wanted.terms) {
    const worth = term.weight * vocabulary.idf(term.term);
    for (const frequencies of collectFrequencies(term, table, candidates, sieve)) {
      const key = String(entries.length);
      // MiniSearch knows how rare a term is among the candidates only.
      boosts.set(key, worth / candidateIdf(papers.length, frequencies));
      entries.push([key, frequencies]);
    }
  }
  const lengths = papers.map((paper) => lengthsOf(table, paper));
  const form = writeMiniSearchForm(lengths, table.averageLengths(), entries);
  const results = MiniSearch.loadJS(form, indexOptions).search('', {
    combineWith: 'OR',
    tokenize: () => [...boosts.keys()],
    boostTerm: (key) => boosts.get(key) ?? 0,
    bm25: ranking.bm25,
    boost: ranking.boost,
  });
  const scores = new Float64Array(papers.length);
  // MiniSearch multiplies by how many terms were found, which favours words with many alternatives.
  for (const { id, score, terms } of results) scores[Number(id)] = score / terms.length;
  return scores;
}

function candidateIdf(candidateCount: number, { titles, texts }: TermFrequencies): number {
  const count = Object.keys(titles).length + Object.keys(texts).length;
  return Math.log(1 + (candidateCount - count + 0.5) / (count + 0.5));
}

/** How often a term stands in the candidates' titles, and in their texts. */
function collectFrequencies(
  term: WeightedTerm,
  { shards }: PaperTable,
  candidates: Int32Array,
  sieve: Sieve,
): [ofTitles: TermFrequencies, ofTexts: TermFrequencies] {
  const titles: Record<number, number> = {};
  const texts: Record<number, number> = {};
  for (const shard of shards) {
    sieve.visit(shard, term, (local, frequency, mark) => {
      const candidate = candidates[shard.numbers[local] ?? -1] ?? -1;
      if (candidate === -1) return;
      const ofField = mark === 0 ? titles : texts;
      ofField[candidate] = (ofField[candidate] ?? 0) + frequency;
    });
  }
  return [
    { titles, texts: {} },
    { titles: {}, texts },
  ];
}

function lengthsOf({ parts }: PaperTable, paper: number): { titles: number; texts: number } {
  const own = parts[paper] ?? [];
  return {
    titles: Math.max(0, ...own.map(({ shard, number }) => shard.lengths.titles[number] ?? 0)),
    texts: own.reduce((sum, { shard, number }) => sum + (shard.lengths.texts[number] ?? 0), 0),
  };
}

function titleBonus({ parts }: PaperTable, paper: number, query: string): number {
  const titled = titledPart(parts[paper] ?? []);
  if (query === '' || !titled || titled.paper.isUntitled) return 1;
  const { name = '', title } = titled.paper;
  const terms = ownTerms(`${name} ${title}`);
  if (terms === query || ownTerms(name) === query) return 4;
  return terms.startsWith(query) ? 2.5 : 1;
}

/** A text by its words' own terms. */
function ownTerms(text: string): string {
  return analyze(text)
    .map(({ terms: [term] }) => term)
    .join(' ');
}
