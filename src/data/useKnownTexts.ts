import { useQueries } from '@tanstack/react-query';
import type { Edition } from '../digest/edition.ts';
import { dayTextsQuery } from './queries.ts';

export interface KnownTexts {
  /** By date; without days that have not been fetched. */
  editions: ReadonlyMap<string, readonly Edition[]>;
  /** Why a day's could not be. */
  error: Error | undefined;
  retry: () => void;
}

/** What has come so far of several days' texts. Fetches none of them. */
export function useKnownTexts(dates: readonly string[]): KnownTexts {
  const days = [...new Set(dates)];
  const results = useQueries({ queries: days.map((date) => ({ ...dayTextsQuery(date), enabled: false })) });
  const editions = new Map<string, readonly Edition[]>();
  for (const [index, { data }] of results.entries()) {
    const date = days[index];
    if (date !== undefined && data !== undefined) editions.set(date, data?.editions ?? []);
  }
  return {
    editions,
    error: results.find(({ isLoadingError }) => isLoadingError)?.error ?? undefined,
    retry: () => results.forEach((result) => result.isLoadingError && void result.refetch()),
  };
}
