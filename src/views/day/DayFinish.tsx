import { useWords } from '../../i18n/words.ts';
import { markDay, reopenDays } from '../../library/days.ts';
import { useIsDayDone, useLibrary } from '../../library/useLibrary.ts';
import { announceAction } from '../../reading/announcement.ts';
import styles from './DayFinish.module.css';

/** The end of a day's list: the day is done with one press, and reopened with another. */
export function DayFinish({ date, paperIds }: { date: string; paperIds: string[] }) {
  const library = useLibrary();
  const words = useWords().marks;
  const isDone = useIsDayDone(date, paperIds);

  function toggle(): void {
    if (isDone) reopenDays(library, [date]);
    else markDay(library, date, paperIds);
    announceAction(library);
  }

  if (paperIds.length === 0) return null;
  return (
    <footer className={styles.finish}>
      {isDone && <p>{words.dayIsDone}</p>}
      <button type="button" className={styles.button} onClick={toggle}>
        {isDone ? words.reopenDay : words.dayDone}
      </button>
      <p className={styles.hint}>{words.swipeHint}</p>
    </footer>
  );
}
