import type { ReactNode } from 'react';
import { contentId } from './content.ts';
import styles from './Page.module.css';

/** A page of its own, without a list beside it. */
export function Page({ children }: { children: ReactNode }) {
  return (
    <main id={contentId} tabIndex={-1} className={styles.page}>
      {children}
    </main>
  );
}
