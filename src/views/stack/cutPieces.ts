import type { StackedPaper } from '../../digest/gatherStack.ts';

/** Papers that stand together in a stack and are drawn together. */
export interface StackPiece {
  key: string;
  /** The newest day that has them, whose list is what is fetched first to show them. */
  date: string;
  papers: StackedPaper[];
  /** Of the pieces of its day. */
  isFirst: boolean;
}

/** A day of 47 papers, the most that a real one had, takes long enough to be laid out. */
const mostPapers = 50;

/** Cuts a stack where its days change, and large days into several pieces. */
export function cutPieces(papers: readonly StackedPaper[]): StackPiece[] {
  const pieces: StackPiece[] = [];
  for (const paper of papers) {
    const date = paper.dates[0];
    const last = pieces.at(-1);
    if (last?.date === date && last.papers.length < mostPapers) last.papers.push(paper);
    else
      pieces.push({
        key: `${date} ${paper.paperId}`,
        date,
        papers: [paper],
        isFirst: last?.date !== date,
      });
  }
  return pieces;
}
