import type { ReactNode } from 'react';
import { contentId } from './content.ts';
import styles from './Page.module.css';

interface PageProps {
  /** Has room for something beside the column of text. */
  isWide?: boolean;
  children: ReactNode;
}

/** A page of its own, without a list beside it. */
export function Page({ isWide = false, children }: PageProps) {
  return (
    <main id={contentId} tabIndex={-1} className={`${styles.page} ${isWide ? styles.wide : ''}`}>
      {children}
    </main>
  );
}
