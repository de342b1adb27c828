import { useLocation } from 'react-router-dom';
import { useOverviewWords } from '../../i18n/overviewWords.ts';
import { useTriageWords } from '../../i18n/triageWords.ts';
import { markDays, reopenDays, type DayPapers } from '../../library/days.ts';
import { useAreDaysDone, useLibrary } from '../../library/useLibrary.ts';
import { AppLink } from '../AppLink.tsx';
import { announceAction } from '../announcement.ts';
import { stackPath } from '../paths.ts';
import styles from './ListFinish.module.css';
import type { ListPlace } from './useListSteps.ts';

interface ListFinishProps extends Pick<ListPlace, 'dateOf'> {
  /** The days whose list it is; without any there is nothing to finish. */
  days: readonly DayPapers[];
  /** What finishing them is called, and what they are when it is done. */
  labels: { finish: string; done: string };
}

/** The way on from a list that is done. */
const unreadPath = stackPath('unread');

/** The end of a list of days: they are done with one press, and reopened with another. */
export function ListFinish({ days, dateOf, labels }: ListFinishProps) {
  const library = useLibrary();
  const { finish } = useTriageWords();
  const { stacks } = useOverviewWords();
  const { pathname } = useLocation();
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
        {isDone ? finish.reopen : labels.finish}
      </button>
      {isDone && pathname !== unreadPath && <AppLink to={unreadPath}>{stacks.unread}</AppLink>}
      <p className={styles.hint}>{finish.swipeHint}</p>
    </footer>
  );
}
