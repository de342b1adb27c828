import { useRef, type ReactNode } from 'react';
import type { MeasuredPaper } from '../../digest/insight/pickSections.ts';
import { useMinutesWords } from '../../i18n/minutesWords.ts';
import { hasBegun } from '../hasBegun.ts';
import { ListSkeleton } from '../ListSkeleton.tsx';
import { QueryError } from '../QueryError.tsx';
import { MinutesFinish } from './MinutesFinish.tsx';
import styles from './MinutesList.module.css';
import { NothingPicked } from './NothingPicked.tsx';
import { usePick } from './usePick.ts';

/** A list of which is picked what can be read in some minutes. */
export interface TimedList {
  /** Names the list. */
  list: string;
  /** The list's own page, where a paper is open from it. */
  listPath: string | undefined;
  minutes: number;
  /** All papers of the list. */
  paperIds: readonly string[];
  /** Whether there may be more than are known. */
  hasMore: boolean;
}

interface MinutesListProps extends TimedList {
  /** Those among which is picked, in the list's order; nothing while they are on their way. */
  papers: readonly MeasuredPaper[] | undefined;
  /** Why they cannot be had. */
  failed: { error: Error; retry: () => void } | undefined;
  /** Draws those that were picked. */
  children: (picked: readonly MeasuredPaper[]) => ReactNode;
}

/** The papers of a list of which something can be read in a given time, picked when it opens and the same from then on. */
export function MinutesList({ papers, failed, children, ...timed }: MinutesListProps) {
  const words = useMinutesWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const picked = usePick(timed, papers, () => goTo(heading.current));
  if (picked && picked.length > 0) {
    return (
      <>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {words.heading(timed.minutes)}
        </h2>
        <div className={styles.rows}>{children(picked)}</div>
        <MinutesFinish {...timed} picked={picked} />
      </>
    );
  }
  if (papers) return <NothingPicked {...timed} papers={papers} />;
  if (!failed) return <ListSkeleton />;
  return (
    <div className={styles.failed}>
      <QueryError error={failed.error} onRetry={failed.retry} />
    </div>
  );
}

/** Whoever asked for it goes on from its beginning; a page that was opened from its address leaves the focus where it is. */
function goTo(heading: HTMLElement | null): void {
  if (!hasBegun()) return;
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'nearest' });
}
