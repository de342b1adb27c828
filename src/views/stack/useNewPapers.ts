import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { DayList } from '../../bundle/bundle.ts';
import { dayListQuery } from '../../data/queries.ts';
import type { StackedPaper } from '../../digest/gatherStack.ts';

/** After a longer absence nearly all is new, and the lists of so many days are not fetched to count it. */
const mostDays = 31;

/**
 * How many of the papers no digest had up to the newest day that the reader had seen; nothing where there was no such day,
 * or no day since.
 */
export function useNewPapers(
  papers: readonly StackedPaper[],
  since: string | undefined,
): number | 'pending' | undefined {
  const later = since === undefined ? [] : papers.filter(({ dates }) => dates[0] > since);
  const dates = [...new Set(later.map((paper) => paper.dates[0]))];
  const isCounted = dates.length > 0 && dates.length <= mostDays;
  const lists = useQueries({
    queries: isCounted ? dates.map((date) => dayListQuery(date)) : [],
    combine: combineLists,
  });
  if (!isCounted || since === undefined) return undefined;
  if (lists.length < dates.length) return 'pending';
  const ids = new Set(later.map(({ paperId }) => paperId));
  const fresh = lists.flatMap((list) =>
    list.papers.filter(
      ({ paperId, earlierDates }) => ids.has(paperId) && (earlierDates.at(-1) ?? list.date) > since,
    ),
  );
  return new Set(fresh.map(({ paperId }) => paperId)).size;
}

function combineLists(results: UseQueryResult<DayList | null>[]): DayList[] {
  return results.flatMap(({ data }) => data ?? []);
}
