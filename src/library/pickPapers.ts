import type { Library } from './library.ts';

/** The papers in front of one in a list; none where the list does not have it. */
export function papersAbove<Paper extends { paperId: string }>(
  papers: readonly Paper[],
  paperId: string,
): Paper[] {
  return papers.slice(0, Math.max(0, indexOf(papers, paperId)));
}

/** The papers behind one in a list; none where the list does not have it. */
export function papersBelow<Paper extends { paperId: string }>(
  papers: readonly Paper[],
  paperId: string,
): Paper[] {
  const index = indexOf(papers, paperId);
  return index === -1 ? [] : papers.slice(index + 1);
}

function indexOf(papers: readonly { paperId: string }[], paperId: string): number {
  return papers.findIndex((paper) => paper.paperId === paperId);
}

export function papersNotSaved<Paper extends { paperId: string }>(
  library: Library,
  papers: readonly Paper[],
): Paper[] {
  return papers.filter(({ paperId }) => library.paper(paperId).savedAt === undefined);
}
