import { unversionedId } from '../digest/arxivId.ts';

/** The page of a day, by its ISO date. */
export function dayPath(date: string): string {
  return `/days/${date}`;
}

/** The paper that an address names: `/papers/2505.15277v2/` is a person's way to write `/papers/2505.15277`. */
export function readPaperPath(splat: string | undefined): string | undefined {
  return splat === undefined ? undefined : unversionedId(splat.replace(/\/+$/, ''));
}

/** The page of a paper; an old arXiv id keeps its slash, `/papers/cs/0112017`. */
export function paperPath(paperId: string): string {
  return `/papers/${paperId.split('/').map(encodeURIComponent).join('/')}`;
}
