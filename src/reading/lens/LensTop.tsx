import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { LensControls, type LensControlsProps } from './LensControls.tsx';
import styles from './LensTop.module.css';

interface LensTopProps extends LensControlsProps {
  /** What is shown of each paper, `results,limitations`; empty without a lens. */
  lens: string;
  /** What a lens shows of the list as a whole; drawn only with one. */
  children: ReactNode;
}

/** The bar that chooses what a list shows of each paper, and what is to be said of that as a whole. */
export function LensTop({ lens, children, ...controls }: LensTopProps) {
  return (
    <>
      <div className={`${styles.controls} ${lens ? styles.isOn : ''}`}>
        <LensControls {...controls} />
      </div>
      {lens && (
        <ErrorBoundary resetKey={lens}>
          <Suspense>{children}</Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
