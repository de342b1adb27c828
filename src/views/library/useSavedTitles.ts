import { useQueries } from '@tanstack/react-query';
import { dayListQuery } from '../../data/queries.ts';

export interface SavedTitles {
  /** By paper, name and title. */
  titles: Map<string, string>;
  /** Of how many days the titles are here, were not to be had, and are wanted. */
  done: number;
  failed: number;
  all: number;
}

/**
 * Names and titles of many papers at once, to search in.
 * @param days by paper, the day whose list has it; a day is fetched once
 * @param isWanted whether they are fetched: rows in sight fetch their own
 */
export function useSavedTitles(days: ReadonlyMap<string, string>, isWanted: boolean): SavedTitles {
  const dates = isWanted ? [...new Set(days.values())].sort().toReversed() : [];
  const results = useQueries({ queries: dates.map((date) => dayListQuery(date)) });
  const titles = new Map<string, string>();
  for (const { data } of results) {
    for (const { paperId, name = '', title } of data?.papers ?? [])
      if (days.get(paperId) === data?.date) titles.set(paperId, `${name} ${title}`);
  }
  return {
    titles,
    done: results.filter(({ isPending }) => !isPending).length,
    failed: results.filter(({ isLoadingError }) => isLoadingError).length,
    all: dates.length,
  };
}
