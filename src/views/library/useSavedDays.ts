import { useQueries } from '@tanstack/react-query';
import { paperPartOf } from '../../bundle/addresses.ts';
import { paperPartQuery } from '../../data/queries.ts';
import { pickEdition } from './pickEdition.ts';

export interface SavedDays {
  /** By paper, the day of the edition that it is listed by; without papers that the collection does not have. */
  days: Map<string, string>;
  isPending: boolean;
  error: Error | undefined;
  retry: () => void;
}

/**
 * The days of many papers at once.
 * @param isWanted whether they are fetched: rows in sight look up their own
 */
export function useSavedDays(paperIds: readonly string[], isWanted: boolean): SavedDays {
  const parts = isWanted ? [...new Set(paperIds.map(paperPartOf))] : [];
  const results = useQueries({ queries: parts.map((part) => paperPartQuery(part)) });
  const wanted = new Set(paperIds);
  const days = new Map<string, string>();
  for (const { paperId, editions } of results.flatMap(({ data }) => data?.papers ?? [])) {
    const edition = wanted.has(paperId) ? pickEdition(editions) : undefined;
    if (edition) days.set(paperId, edition.date);
  }
  return {
    days,
    isPending: results.some((result) => result.isPending),
    error: results.find(({ error }) => error !== null)?.error ?? undefined,
    retry: () => results.forEach((result) => result.isError && void result.refetch()),
  };
}
