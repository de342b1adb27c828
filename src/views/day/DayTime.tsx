import type { ListedPaper } from '../../bundle/bundle.ts';
import { ListTime } from '../../reading/minutes/ListTime.tsx';
import { dayPath } from '../../reading/paths.ts';

interface DayTimeProps {
  date: string;
  papers: ListedPaper[];
  /** Whether the day is what the page is about; beside an open paper it is not. */
  isTitle: boolean;
}

/** How long the day's unread papers take, and the ways to read what fits into less. */
export function DayTime({ date, papers, isTitle }: DayTimeProps) {
  return (
    <ListTime
      list={date}
      listPath={isTitle ? undefined : dayPath(date)}
      paperIds={papers.map(({ paperId }) => paperId)}
      known={papers}
    />
  );
}
