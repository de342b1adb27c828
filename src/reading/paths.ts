import { unversionedId } from '../digest/arxivId.ts';
import { withLens } from './lens/lens.ts';

/** The page of a day, by its ISO date; in a lens, where one is given. */
export function dayPath(date: string, lens = ''): string {
  return `/days/${date}${withLens('', lens)}`;
}

/** The page of several days as one list: of a `stack`, `unread` or `2025-05-19/2025-05-25`; in a lens, where one is given. */
export function stackPath(stack: string, lens = ''): string {
  return `/days/${stack}${withLens('', lens)}`;
}

/** The stack that an address names, whether or not there is such a one. */
export function readStackPath(pathname: string): string | undefined {
  return /^\/days\/(unread|[^/]+\/[^/]+)\/?$/.exec(pathname)?.[1];
}

/** The paper that an address names. People write `arXiv:2505.15277v2`, `abs/2505.15277` and `2505.15277.pdf/` as well. */
export function readPaperPath(splat: string | undefined): string | undefined {
  const id = splat?.trim().replace(/^(?:arxiv:|abs\/|pdf\/)+/i, '');
  return id === undefined ? undefined : unversionedId(id.replace(/\/+$/, '').replace(/\.pdf$/i, ''));
}

/** The page of a paper; an old arXiv id keeps its slash, `/papers/cs/0112017`. */
export function paperPath(paperId: string): string {
  return `/papers/${paperId.split('/').map(encodeURIComponent).join('/')}`;
}
