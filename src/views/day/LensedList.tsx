import { lazy, Suspense } from 'react';
import type { ListedPaper } from '../../bundle/bundle.ts';
import { dayPath } from '../../reading/paths.ts';
import { PaperList } from '../../reading/PaperList.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import styles from './LensedList.module.css';

interface LensedProps {
  date: string;
  papers: ListedPaper[];
  /** What is shown of each paper, `results,limitations`; empty without a lens. */
  lens: string;
}

interface LensTopProps extends LensedProps {
  /** Whether the list is what the page is about; beside an open paper it is not. */
  isOpen: boolean;
}

/** The bar that chooses what the day shows of each paper, and what is to be said of that as a whole. */
export function LensTop({ date, papers, lens, isOpen }: LensTopProps) {
  return (
    <>
      <div className={`${styles.controls} ${lens ? styles.isOn : ''}`}>
        {useAfterPaint() && (
          <Suspense>
            <LensControls list={date} listPath={isOpen ? undefined : dayPath(date)} hasSteps />
          </Suspense>
        )}
      </div>
      {lens && (
        <ErrorBoundary resetKey={lens}>
          <Suspense>
            <DayLensHead date={date} papers={papers} lens={lens} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

interface LensedListProps extends LensedProps {
  openPaperId: string | undefined;
  onIntent: () => void;
}

/** A day's papers, under each the sections that its lens shows. */
export function LensedList({ date, lens, ...list }: LensedListProps) {
  return (
    <PaperList
      {...list}
      origin={{ day: date, ...(lens && { lens }) }}
      renderUnder={({ paperId }) =>
        lens && (
          <Suspense>
            <DayLens paperId={paperId} date={date} lens={lens} />
          </Suspense>
        )
      }
    />
  );
}

/** Should it not come, a lens can be chosen by the address only. */
const LensControls = lazyExtra(
  async () => (await import('../../reading/lens/LensControls.tsx')).LensControls,
);

/** What a lens shows. Should it not come, its head says so. */
const DayLens = lazyExtra(async () => (await import('./DayLens.tsx')).DayLens);
const DayLensHead = lazy(async () => ({ default: (await import('./DayLens.tsx')).DayLensHead }));
