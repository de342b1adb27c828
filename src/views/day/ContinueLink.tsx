import { useState } from 'react';
import type { ListedPaper } from '../../bundle/bundle.ts';
import { isCalendarDate } from '../../digest/calendarDate.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { useOverviewWords } from '../../i18n/overviewWords.ts';
import { useSpanFormat } from '../../i18n/spanFormat.ts';
import { useTriageWords } from '../../i18n/triageWords.ts';
import { readNewestPlace } from '../../library/places.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { dayPath, stackPath } from '../../reading/paths.ts';
import styles from './ContinueLink.module.css';

/** In a visit that has just begun the reader may want to go on where the last one stopped. */
const visitBeganAt = Date.now();

/** The way to where the reader stopped on an earlier visit: a paper of this list, another day, or several as one list. */
export function ContinueLink({ date, papers }: { date: string; papers: ListedPaper[] }) {
  const { list } = useTriageWords();
  const format = useDateFormat();
  const nameStack = useStackName();
  const library = useLibrary();
  const [place] = useState(() => readNewestPlace(library));
  if (!place || place.at >= visitBeganAt) return null;
  const stackName = nameStack(place.list);
  if (stackName !== undefined) {
    return (
      <AppLink className={styles.link} to={stackPath(place.list)}>
        {list.continueAt(stackName)}
      </AppLink>
    );
  }
  if (!isCalendarDate(place.list)) return null;
  if (place.list !== date) {
    return (
      <AppLink className={styles.link} to={dayPath(place.list)}>
        {list.continueAt(format.short(place.list))}
      </AppLink>
    );
  }
  const paper = papers.slice(1).find(({ paperId }) => paperId === place.paperId);
  return (
    paper && (
      <button type="button" className={styles.link} onClick={() => showRow(paper.paperId)}>
        {list.continueAt(paper.name ?? paper.title)}
      </button>
    )
  );
}

/** Names a list that is a stack of days; nothing for any other. */
function useStackName(): (list: string) => string | undefined {
  const { stacks } = useOverviewWords();
  const span = useSpanFormat();
  return (list) => {
    const [from = '', to = ''] = list.split('/');
    if (list === 'unread') return stacks.unread;
    return isCalendarDate(from) && isCalendarDate(to) ? span.short(from, to) : undefined;
  };
}

function showRow(paperId: string): void {
  const row = document.querySelector(`[data-paper="${CSS.escape(paperId)}"]`);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector('a')?.focus({ preventScroll: true });
}
