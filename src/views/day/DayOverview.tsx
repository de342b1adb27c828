import type { ListedPaper } from '../../bundle/bundle.ts';
import { isCalendarDate } from '../../digest/calendarDate.ts';
import { standings } from '../../digest/edition.ts';
import { useDayList } from '../../data/useDayList.ts';
import { useWords } from '../../i18n/words.ts';
import { useWindowPlace } from '../../reading/scrollPlaces.ts';
import { Calendar } from './Calendar.tsx';
import styles from './DayOverview.module.css';
import { useListDate } from './useListDate.ts';

/** What stands beside a day's list, or under it on a phone: the month, and what is to be known of the day. */
export function DayOverview() {
  const words = useWords();
  const date = useListDate();
  const list = useDayList(date);
  useWindowPlace(list.isSuccess || list.isError);
  if (date === undefined || !isCalendarDate(date)) return null;
  return (
    <div className={`${styles.overview} ${list.isPending ? styles.pending : ''}`}>
      <Calendar key={date} date={date} isErrorSaid={list.isLoadingError} />
      {list.data && <DayFacts papers={list.data.papers} />}
      {list.data && <p className={styles.hint}>{words.day.pickPaper}</p>}
    </div>
  );
}

function DayFacts({ papers }: { papers: ListedPaper[] }) {
  const words = useWords();
  const returning = papers.filter(({ earlierDates }) => earlierDates.length > 0).length;
  return (
    <ul role="list" className={styles.facts} aria-label={words.day.factsLabel}>
      {papers.length > returning && <li>{words.day.newPapers(papers.length - returning)}</li>}
      {returning > 0 && <li>{words.day.returningPapers(returning)}</li>}
      {standings.map((standing) => {
        const count = papers.filter((paper) => paper.standing === standing).length;
        if (standing === 'sound' || count === 0) return null;
        return <li key={standing}>{words.day.unsoundSummaries(words.standings[standing], count)}</li>;
      })}
    </ul>
  );
}
