import { useState } from 'react';
import type { ListedPaper } from '../../bundle/bundle.ts';
import { isCalendarDate } from '../../digest/calendarDate.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { useTriageWords } from '../../i18n/triageWords.ts';
import { readNewestPlace } from '../../library/places.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { dayPath } from '../../reading/paths.ts';
import styles from './ContinueLink.module.css';

/** In a visit that has just begun the reader may want to go on where the last one stopped. */
const visitBeganAt = Date.now();

/** The way to where the reader stopped on an earlier visit: a paper of this list, or another day. */
export function ContinueLink({ date, papers }: { date: string; papers: ListedPaper[] }) {
  const { list } = useTriageWords();
  const format = useDateFormat();
  const library = useLibrary();
  const [place] = useState(() => readNewestPlace(library));
  if (!place || place.at >= visitBeganAt || !isCalendarDate(place.list)) return null;
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

function showRow(paperId: string): void {
  const row = document.querySelector(`[data-paper="${CSS.escape(paperId)}"]`);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector('a')?.focus({ preventScroll: true });
}
