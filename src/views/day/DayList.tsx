import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { DayList as DayListData } from '../../bundle/bundle.ts';
import { isCalendarDate } from '../../digest/calendarDate.ts';
import { manifestQuery } from '../../data/queries.ts';
import { useDayList } from '../../data/useDayList.ts';
import { useWords } from '../../i18n/words.ts';
import { HeaderSkeleton, ListSkeleton } from '../../reading/ListSkeleton.tsx';
import { QueryError } from '../../reading/QueryError.tsx';
import { DayCaution } from './DayCaution.tsx';
import styles from './DayList.module.css';
import { DayHeader } from './DayHeader.tsx';
import { DayPapers } from './DayPapers.tsx';
import { useSeenDay } from './useSeenDay.ts';

interface DayListProps {
  /** Nothing while it is not known which day to show. */
  date: string | undefined;
  openPaperId: string | undefined;
  onIntent: (date: string) => void;
}

const MissingDay = lazy(async () => ({ default: (await import('./MissingDay.tsx')).MissingDay }));

/** One day's papers under the day's name; says so where there is no such day. */
export function DayList({ date, openPaperId, onIntent }: DayListProps) {
  const list = useDayList(date);
  useSeenDay(list.data?.date);
  if (date !== undefined && (!isCalendarDate(date) || list.data === null)) {
    return (
      <div className={styles.missing}>
        <Suspense>
          <MissingDay date={date} />
        </Suspense>
      </div>
    );
  }
  return (
    <>
      {/* It stays while other days come and go, and with it the focus on its steps. */}
      {date === undefined ? (
        <HeaderSkeleton />
      ) : (
        <DayHeader date={date} papers={list.data?.papers} isTitle={openPaperId === undefined} />
      )}
      <DayListBody date={date} openPaperId={openPaperId} onIntent={onIntent} />
    </>
  );
}

function DayListBody({ date, openPaperId, onIntent }: DayListProps) {
  const manifest = useQuery(manifestQuery);
  const list = useDayList(date);
  // Beside an open paper, that says so itself.
  const isAlone = openPaperId === undefined;
  const failed = list.isLoadingError ? list : manifest.isLoadingError && isAlone ? manifest : undefined;
  if (failed) {
    return (
      <div className={styles.notice}>
        <QueryError error={failed.error} onRetry={() => void failed.refetch()} />
      </div>
    );
  }
  if (date === undefined || !list.data) return <ListSkeleton />;
  return <Papers list={list.data} openPaperId={openPaperId} onIntent={() => onIntent(date)} />;
}

interface PapersProps {
  list: DayListData;
  openPaperId: string | undefined;
  onIntent: () => void;
}

function Papers({ list: { date, papers, preamble }, openPaperId, onIntent }: PapersProps) {
  const words = useWords();
  return (
    <>
      <DayCaution papers={papers} />
      {papers.length === 0 && <p className={styles.preamble}>{words.day.noPapers}</p>}
      <DayPapers key={date} date={date} papers={papers} openPaperId={openPaperId} onIntent={onIntent} />
      {preamble !== '' && (
        <details className={styles.preamble} open={papers.length === 0} lang="ko">
          <summary>{words.day.preamble}</summary>
          {preamble}
        </details>
      )}
    </>
  );
}
