import type { SearchRequest } from '../answer.ts';
import { ranking } from '../shard/indexOptions.ts';
import { readChoseong, titleChoseong, type FoundPaper } from './findPapers.ts';
import { coverageFactor, scoreCandidates } from './scoreCandidates.ts';
import type { Sought } from './sought.ts';

/** Puts the papers that were found in the order asked for, the best or the newest first, and keeps as many as are wanted. */
export function rankPapers(
  found: readonly FoundPaper[],
  { order, limit }: SearchRequest,
  sought: Sought,
): FoundPaper[] {
  const papers = order === 'date' ? found : chooseCandidates(found, limit, sought);
  const keys = order === 'date' ? [] : scorePapers(papers, sought);
  const ranked = papers.map((paper, index) => ({ paper, score: keys[index] ?? 0, id: idOf(paper, sought) }));
  return ranked
    .sort(
      (a, b) =>
        compareText(newestDate(b.paper, order), newestDate(a.paper, order)) ||
        b.score - a.score ||
        compareText(b.id, a.id),
    )
    .slice(0, limit)
    .map(({ paper }) => paper);
}

/** The most promising papers; all others would score less, but for a few that no one looks at. */
function chooseCandidates(
  found: readonly FoundPaper[],
  limit: number,
  sought: Sought,
): readonly FoundPaper[] {
  const count = Math.max(ranking.mostCandidates, limit);
  if (found.length <= count) return found;
  const promises = Float64Array.from(found, ({ number }) => promiseOf(number, sought));
  const least = promises.toSorted().at(-count) ?? 0;
  return found.filter((_, index) => (promises[index] ?? 0) >= least);
}

function promiseOf(paper: number, { gathered: { promise, coverage } }: Sought): number {
  return (promise[paper] ?? 0) * coverageFactor(coverage[paper] ?? 0);
}

function scorePapers(papers: readonly FoundPaper[], sought: Sought): readonly number[] {
  const typed = readChoseong(sought.query);
  if (typed === undefined)
    return scoreCandidates(
      papers.map(({ number }) => number),
      sought,
    );
  // The nearer to the beginning, and the more of the title, the better.
  return papers.map(({ number }) => {
    const choseong = titleChoseong(sought.table, number);
    return 1 / (1 + choseong.indexOf(typed)) + 1 / choseong.length;
  });
}

function idOf({ number }: FoundPaper, { table }: Sought): string {
  return table.parts[number]?.[0]?.paper.paperId ?? '';
}

function newestDate({ editions }: FoundPaper, order: SearchRequest['order']): string {
  return order === 'date' ? (editions[0]?.edition.date ?? '') : '';
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
