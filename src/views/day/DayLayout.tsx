import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useRef, type ReactNode } from 'react';
import { useMatch } from 'react-router-dom';
import { dayTextsQuery, manifestQuery } from '../../data/queries.ts';
import { useDayList } from '../../data/useDayList.ts';
import { useNeighborDays } from '../../data/useNeighborDays.ts';
import { useAskedLens } from '../../reading/lens/useAskedLens.ts';
import { useListLens } from '../../reading/lens/useListLens.ts';
import { ListLayout } from '../../reading/ListLayout.tsx';
import { dayPath, readPaperPath } from '../../reading/paths.ts';
import { useReturnFocus } from '../../reading/useReturnFocus.ts';
import { useListPlace } from '../../reading/scrollPlaces.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { DayList } from './DayList.tsx';
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
  const drawnLens = useListLens(openPaperId !== undefined);
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

  return (
    <ListLayout
      pane={pane}
      isPaperOpen={openPaperId !== undefined}
      lens={drawnLens}
      list={<DayList date={listDate} openPaperId={openPaperId} onIntent={prepare} />}
      beside={<ErrorBoundary resetKey={openPaperId ?? listDate ?? ''}>{children}</ErrorBoundary>}
    >
      {isAfterPaint && list && (
        <Suspense>
          <ListTools
            key={list.date}
            dateOf={() => list.date}
            openPaperId={openPaperId}
            pane={pane}
            days={[{ date: list.date, paperIds: list.papers.map(({ paperId }) => paperId) }]}
            previous={neighbors?.previous && dayPath(neighbors.previous, lens)}
            next={neighbors?.next && dayPath(neighbors.next, lens)}
          />
          <ReadAhead list={list} previous={neighbors?.previous} next={neighbors?.next} prepare={prepare} />
        </Suspense>
      )}
    </ListLayout>
  );
}

const EmptyCollection = lazy(async () => ({
  default: (await import('../../reading/EmptyCollection.tsx')).EmptyCollection,
}));

/** Should it not come, all can still be done by hand. */
const ListTools = lazyExtra(async () => (await import('../../reading/triage/ListTools.tsx')).ListTools);

/** Should it not come, all that it fetches comes when it is asked for. */
const ReadAhead = lazyExtra(async () => (await import('./ReadAhead.tsx')).ReadAhead);
