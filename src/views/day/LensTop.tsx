import type { ListedPaper } from '../../bundle/bundle.ts';
import { LensControls } from '../../reading/lens/LensControls.tsx';
import { readMinutes } from '../../reading/lens/lens.ts';
import { dayPath } from '../../reading/paths.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { lazy, Suspense } from 'react';
import styles from './LensTop.module.css';

interface LensTopProps {
  date: string;
  papers: ListedPaper[];
  /** What is shown of each paper, `results,limitations` or `10min`; empty without a lens. */
  lens: string;
  /** Whether the list is what the page is about; beside an open paper it is not. */
  isOpen: boolean;
}

/** The bar that chooses what the day shows of each paper, and what is to be said of that as a whole. */
export function LensTop({ date, papers, lens, isOpen }: LensTopProps) {
  const minutes = readMinutes(lens);
  return (
    <>
      <div className={`${styles.controls} ${lens && isOpen ? styles.isOn : ''}`}>
        <LensControls list={date} listPath={isOpen ? undefined : dayPath(date)} hasSteps />
        {minutes !== undefined && (
          <Suspense>
            <MinutesHead list={date} minutes={minutes} />
          </Suspense>
        )}
      </div>
      {lens && minutes === undefined && (
        <ErrorBoundary resetKey={lens}>
          <Suspense>
            <DayLensHead date={date} papers={papers} lens={lens} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

/** Should it not come, the list says so. */
const MinutesHead = lazyExtra(
  async () => (await import('../../reading/minutes/MinutesHead.tsx')).MinutesHead,
);
const DayLensHead = lazy(async () => ({ default: (await import('./DayLens.tsx')).DayLensHead }));
