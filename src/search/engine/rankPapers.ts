import type { SearchRequest } from '../answer.ts';
import { ranking } from '../shard/indexOptions.ts';
import { readChoseong, titleChoseong } from './findPapers.ts';
import { newestDate } from './matchingEdition.ts';
import { coverageFactor, scoreCandidates } from './scoreCandidates.ts';
import type { Sought } from './sought.ts';

/** Puts papers that were found in the order asked for, the best or the newest first, and keeps as many as are wanted. */
export function rankPapers(
  papers: readonly number[],
  { order, limit }: SearchRequest,
  sought: Sought,
): number[] {
  const ranked =
    order === 'date'
      ? papers.map((paper) => ({ paper, key: newestDate(paper, sought) ?? '' }))
      : scorePapers(chooseCandidates(papers, limit, sought), sought);
  return ranked
    .sort((a, b) => compare(b.key, a.key) || compare(idOf(b.paper, sought), idOf(a.paper, sought)))
    .slice(0, limit)
    .map(({ paper }) => paper);
}

/** The most promising papers: exact scores are for those that are shown first. */
function chooseCandidates(papers: readonly number[], limit: number, sought: Sought): readonly number[] {
  const count = Math.max(ranking.mostCandidates, limit);
  if (papers.length <= count) return papers;
  const { promise, coverage } = sought.gathered;
  const promises = Float64Array.from(
    papers,
    (paper) => (promise[paper] ?? 0) * coverageFactor(coverage[paper] ?? 0),
  );
  const least = promises.toSorted().at(-count) ?? 0;
  return papers.filter((_, index) => (promises[index] ?? 0) >= least);
}

function scorePapers(papers: readonly number[], sought: Sought): { paper: number; key: number }[] {
  const typed = readChoseong(sought.query);
  const scores = typed === undefined ? scoreCandidates(papers, sought) : scoreChoseong(papers, typed, sought);
  return papers.map((paper, index) => ({ paper, key: scores[index] ?? 0 }));
}

/** The nearer to the beginning, and the more of the title, the better. */
function scoreChoseong(papers: readonly number[], typed: string, { table }: Sought): number[] {
  return papers.map((paper) => {
    const choseong = titleChoseong(table, paper);
    return 1 / (1 + choseong.indexOf(typed)) + 1 / choseong.length;
  });
}

function idOf(paper: number, { table }: Sought): string {
  return table.parts[paper]?.[0]?.paper.paperId ?? '';
}

function compare<Key extends string | number>(a: Key, b: Key): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
