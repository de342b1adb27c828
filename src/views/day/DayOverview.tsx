import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { isCalendarDate } from '../../digest/calendarDate.ts';
import { manifestQuery } from '../../data/queries.ts';
import { useDayList } from '../../data/useDayList.ts';
import { useWords } from '../../i18n/words.ts';
import { useWindowPlace } from '../../reading/scrollPlaces.ts';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { calendarId } from './calendarId.ts';
import styles from './DayOverview.module.css';
import { useListDate } from './useListDate.ts';

/** What stands beside a day's list, or under it on a phone. It comes behind the first paint, into room that is its own. */
export function DayOverview() {
  const { day } = useWords();
  const date = useListDate();
  const list = useDayList(date);
  const newest = useQuery(manifestQuery).data?.months.at(-1)?.last;
  const isAfterPaint = useAfterPaint();
  useWindowPlace(list.isSuccess || list.isError);
  if (date === undefined || !isCalendarDate(date)) return null;
  return (
    <div className={`${styles.overview} ${list.isPending ? styles.pending : ''}`}>
      <section id={calendarId} tabIndex={-1} className={styles.calendar} aria-label={day.toCalendar}>
        {isAfterPaint && (
          <Suspense>
            <Calendar key={date} date={date} isErrorSaid={list.isLoadingError} />
          </Suspense>
        )}
      </section>
      {isAfterPaint && newest !== undefined && (
        <Suspense>
          <StackLinks newest={newest} />
        </Suspense>
      )}
      {isAfterPaint && list.data && (
        <Suspense>
          <DayFacts papers={list.data.papers} />
        </Suspense>
      )}
    </div>
  );
}

/** Should they not come, all days and papers can be reached without them. */
const Calendar = lazyExtra(async () => (await import('./Calendar.tsx')).Calendar);
const StackLinks = lazyExtra(async () => (await import('../../reading/StackLinks.tsx')).StackLinks);
const DayFacts = lazyExtra(async () => (await import('./DayFacts.tsx')).DayFacts);
