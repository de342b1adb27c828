import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { DayList } from '../../bundle/bundle.ts';
import { dayListQuery } from '../../data/queries.ts';
import { ListTime } from '../../reading/minutes/ListTime.tsx';
import { stackPath } from '../../reading/paths.ts';
import styles from './StackTime.module.css';
import type { OpenStack } from './useOpenStack.ts';

interface StackTimeProps {
  open: OpenStack;
  paperIds: readonly string[];
  /** Whether there may be more than are known. */
  hasMore: boolean;
  /** Whether the stack is what the page is about; beside an open paper it is not. */
  isTitle: boolean;
}

/** The lists of so many days say well enough how long summaries are. */
const mostLists = 31;

/** How long a stack's unread papers take: those of days whose lists are here by their lengths, all others by the mean. */
export function StackTime({ open: { address, found }, paperIds, hasMore, isTitle }: StackTimeProps) {
  const dates = found.days.slice(0, mostLists).map(({ date }) => date);
  const known = useQueries({
    // Other parts of the page fetch them.
    queries: dates.map((date) => Object.assign(dayListQuery(date), { enabled: false })),
    combine: listPapers,
  });
  return (
    <div className={styles.time}>
      <ListTime
        list={address}
        listPath={isTitle ? undefined : stackPath(address)}
        paperIds={paperIds}
        known={known}
        hasMore={hasMore}
      />
    </div>
  );
}

function listPapers(results: UseQueryResult<DayList | null>[]) {
  return results.flatMap(({ data }) => data?.papers ?? []);
}
