import type { ListedPaper } from '../../bundle/bundle.ts';
import { LensControls } from '../../reading/lens/LensControls.tsx';
import { dayPath } from '../../reading/paths.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazy, Suspense } from 'react';
import styles from './LensTop.module.css';

interface LensTopProps {
  date: string;
  papers: ListedPaper[];
  /** What is shown of each paper, `results,limitations`; empty without a lens. */
  lens: string;
  /** Whether the list is what the page is about; beside an open paper it is not. */
  isOpen: boolean;
}

/** The bar that chooses what the day shows of each paper, and what is to be said of that as a whole. */
export function LensTop({ date, papers, lens, isOpen }: LensTopProps) {
  return (
    <>
      <div className={`${styles.controls} ${lens ? styles.isOn : ''}`}>
        <LensControls list={date} listPath={isOpen ? undefined : dayPath(date)} hasSteps />
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

const DayLensHead = lazy(async () => ({ default: (await import('./DayLens.tsx')).DayLensHead }));
