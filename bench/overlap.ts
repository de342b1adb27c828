import type { Search } from './engines/engine.ts';

/** How much of what one search finds first another finds too: the mean share over the queries that find anything. */
export function measureOverlap(search: Search, other: Search, queries: string[]): number {
  const shares = queries.flatMap((query) => {
    const [found, expected] = [search(query), other(query)];
    return expected.length === 0
      ? []
      : [expected.filter((id) => found.includes(id)).length / expected.length];
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
