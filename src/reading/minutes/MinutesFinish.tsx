import type { MeasuredPaper } from '../../digest/insight/pickSections.ts';
import { useMinutesWords } from '../../i18n/minutesWords.ts';
import { useUnreadCount } from '../../library/useLibrary.ts';
import { useLens } from '../lens/useLens.ts';
import { forgetPick } from './keptPicks.ts';
import type { TimedList } from './MinutesList.tsx';
import styles from './MinutesList.module.css';

interface MinutesFinishProps extends TimedList {
  picked: readonly MeasuredPaper[];
}

/** The end of what was picked: once all is read, more of the same, or back to the list. */
export function MinutesFinish({ list, listPath, minutes, paperIds, hasMore, picked }: MinutesFinishProps) {
  const words = useMinutesWords();
  const [, show] = useLens({ listPath, hasSteps: true });
  const isDone = useUnreadCount(picked.map(({ paperId }) => paperId)) === 0;
  const hasUnread = useUnreadCount(paperIds) > 0 || hasMore;
  return (
    <footer className={styles.end} tabIndex={-1} data-minutes-end>
      <output className={styles.done}>{isDone && words.done(minutes)}</output>
      <div className={styles.actions}>
        {isDone && hasUnread && (
          <button
            type="button"
            className={`${styles.action} ${styles.isFirst}`}
            onClick={() => forgetPick(list, minutes)}
          >
            {words.more(minutes)}
          </button>
        )}
        <button type="button" className={styles.action} onClick={() => show('')}>
          {words.toList}
        </button>
      </div>
    </footer>
  );
}
