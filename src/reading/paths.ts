/** The page of a day, by its ISO date. */
export function dayPath(date: string): string {
  return `/days/${date}`;
}

/** The page of a paper; an old arXiv id keeps its slash, `/papers/cs/0112017`. */
export function paperPath(paperId: string): string {
  return `/papers/${paperId.split('/').map(encodeURIComponent).join('/')}`;
}
