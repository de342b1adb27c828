import type { ReactNode, RefObject } from 'react';
import { contentId } from '../ui/content.ts';
import styles from './ListLayout.module.css';

interface ListLayoutProps {
  /** What scrolls the list where there is room for something beside it. */
  pane: RefObject<HTMLElement | null>;
  isPaperOpen: boolean;
  /** Which sections the list shows: then it takes all the room, as long as no paper is open. */
  lens: string;
  list: ReactNode;
  /** The open paper, or what there is to know of the list. */
  beside: ReactNode;
  /** What works on both and shows nothing itself. */
  children: ReactNode;
}

/** A list with what was opened from it beside it, or in its place where there is no room for both. */
export function ListLayout({ pane, isPaperOpen, lens, list, beside, children }: ListLayoutProps) {
  return (
    <main className={`${styles.layout} ${isPaperOpen ? styles.isPaperOpen : lensClass(lens)}`}>
      <section className={styles.list} ref={pane} {...(!isPaperOpen && contentProps)}>
        {list}
      </section>
      {children}
      <div className={styles.detail} {...(isPaperOpen && contentProps)}>
        {beside}
      </div>
    </main>
  );
}

const contentProps = { id: contentId, tabIndex: -1 };

function lensClass(lens: string): string {
  if (lens === '') return '';
  return `${styles.isLens} ${lens.includes(',') ? styles.isTwo : ''}`;
}
