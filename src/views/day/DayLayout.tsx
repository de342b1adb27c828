import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useRef, type ReactNode } from 'react';
import { useMatch } from 'react-router-dom';
import { dayTextsQuery, manifestQuery } from '../../data/queries.ts';
import { useDayList } from '../../data/useDayList.ts';
import { useNeighborDays } from '../../data/useNeighborDays.ts';
import { useAskedLens } from '../../reading/lens/useAskedLens.ts';
import { readPaperPath } from '../../reading/paths.ts';
import { useReturnFocus } from '../../reading/useReturnFocus.ts';
import { useListPlace } from '../../reading/scrollPlaces.ts';
import { contentId } from '../../ui/content.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { DayList } from './DayList.tsx';
import styles from './DayLayout.module.css';
import { useListDate } from './useListDate.ts';

interface DayLayoutProps {
  /** Fetches the paper view's code, since the reader is about to need it. */
  preparePaper: () => void;
  /** What stands beside the list. */
  children: ReactNode;
}

/**
 * A day's list with what was opened from it beside it, or in its place where there is no room for both. The list stays
 * mounted while papers come and go, so that it keeps its place.
 */
export function DayLayout({ preparePaper, children }: DayLayoutProps) {
  const openPaperId = readPaperPath(useMatch('/papers/*')?.params['*']);
  const listDate = useListDate();
  const lens = useAskedLens();
  const pane = useRef<HTMLElement>(null);
  const { data: manifest } = useQuery(manifestQuery);
  const { data: list, isSuccess } = useDayList(listDate);
  const neighbors = useNeighborDays(listDate ?? '');
  const isAfterPaint = useAfterPaint();
  const client = useQueryClient();
  useListPlace(pane, listDate, isSuccess);
  useReturnFocus(pane, isSuccess ? listDate : undefined, openPaperId);

  if (manifest?.months.length === 0) {
    return (
      <Suspense>
        <EmptyCollection />
      </Suspense>
    );
  }

  function prepare(date: string): void {
    preparePaper();
    // Should it fail, opening the paper says so.
    client.query(dayTextsQuery(date)).catch(() => undefined);
  }

  const isPaperOpen = openPaperId !== undefined;
  return (
    <main className={`${styles.layout} ${isPaperOpen ? styles.isPaperOpen : lensClass(lens)}`}>
      <section className={styles.list} ref={pane} {...(!isPaperOpen && contentProps)}>
        <DayList date={listDate} openPaperId={openPaperId} onIntent={prepare} />
      </section>
      {isAfterPaint && list && (
        <Suspense>
          <ListTools
            key={list.date}
            dateOf={() => list.date}
            openPaperId={openPaperId}
            pane={pane}
            day={{
              date: list.date,
              paperIds: list.papers.map(({ paperId }) => paperId),
              previous: neighbors?.previous,
              next: neighbors?.next,
            }}
          />
          <ReadAhead list={list} previous={neighbors?.previous} next={neighbors?.next} prepare={prepare} />
        </Suspense>
      )}
      <div className={styles.detail} {...(isPaperOpen && contentProps)}>
        <ErrorBoundary resetKey={openPaperId ?? listDate ?? ''}>{children}</ErrorBoundary>
      </div>
    </main>
  );
}

function lensClass(lens: string): string {
  if (lens === '') return '';
  return `${styles.isLens} ${lens.includes(',') ? styles.isTwo : ''}`;
}

const EmptyCollection = lazy(async () => ({
  default: (await import('./EmptyCollection.tsx')).EmptyCollection,
}));

/** Should it not come, all can still be done by hand. */
const ListTools = lazyExtra(async () => (await import('../../reading/triage/ListTools.tsx')).ListTools);

/** Should it not come, all that it fetches comes when it is asked for. */
const ReadAhead = lazyExtra(async () => (await import('./ReadAhead.tsx')).ReadAhead);

const contentProps = { id: contentId, tabIndex: -1 };
