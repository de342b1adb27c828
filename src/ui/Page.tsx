import type { ReactNode } from 'react';
import styles from './Page.module.css';

/** A page of its own, without a list beside it. */
export function Page({ children }: { children: ReactNode }) {
  return (
    <main id="content" className={styles.page}>
      {children}
    </main>
  );
}
