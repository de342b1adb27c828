import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { readMinutes } from './lens.ts';
import { LensControls, type LensControlsProps } from './LensControls.tsx';
import styles from './LensTop.module.css';

interface LensTopProps extends Omit<LensControlsProps, 'drawn'> {
  /** What is shown of each paper, `results,limitations` or `10min`; empty without a lens. */
  lens: string;
  /** What a lens shows of the list as a whole; drawn only with one of sections. */
  children: ReactNode;
}

/** The bar that chooses what a list shows of each paper, and what is to be said of that as a whole. */
export function LensTop({ lens, children, ...controls }: LensTopProps) {
  const { list, listPath } = controls;
  const minutes = readMinutes(lens);
  return (
    <>
      <div className={`${styles.controls} ${lens && listPath === undefined ? styles.isOn : ''}`}>
        <LensControls drawn={lens} {...controls} />
        {minutes !== undefined && (
          <Suspense>
            <MinutesHead list={list} minutes={minutes} />
          </Suspense>
        )}
      </div>
      {lens && minutes === undefined && (
        <ErrorBoundary resetKey={lens}>
          <Suspense>{children}</Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

/** Should it not come, the papers are there all the same. */
const MinutesHead = lazyExtra(async () => (await import('../minutes/MinutesHead.tsx')).MinutesHead);
