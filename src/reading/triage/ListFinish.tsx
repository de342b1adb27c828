import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.ts';
import { markDays, reopenDays, type DayPapers } from '../../library/days.ts';
import { useAreDaysDone, useLibrary } from '../../library/useLibrary.ts';
import { announceAction } from '../announcement.ts';
import styles from './ListFinish.module.css';
import type { ListPlace } from './useListSteps.ts';

interface ListFinishProps extends Pick<ListPlace, 'dateOf'> {
  /** The days whose list it is; without any there is nothing to finish. */
  days: readonly DayPapers[];
  /** What finishing them is called, and what they are when it is done. */
  labels: { finish: string; done: string };
  /** The ways on from a list that is done. */
  children?: ReactNode;
}

/** The end of a list of days: they are done with one press, and reopened with another. */
export function ListFinish({ days, dateOf, labels, children }: ListFinishProps) {
  const library = useLibrary();
  const { marks } = useWords();
  const isDone = useAreDaysDone(days);

  function toggle(): void {
    if (isDone)
      reopenDays(
        library,
        days.map(({ date }) => date),
      );
    else markDays(library, days, dateOf);
    announceAction(library);
  }

  if (days.every(({ paperIds }) => paperIds.length === 0)) return null;
  return (
    <footer className={styles.finish}>
      {isDone && <p>{labels.done}</p>}
      <button type="button" className={styles.button} onClick={toggle}>
        {isDone ? marks.reopenDay : labels.finish}
      </button>
      {isDone && children}
      <p className={styles.hint}>{marks.swipeHint}</p>
    </footer>
  );
}
