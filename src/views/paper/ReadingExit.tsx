import { usePaperWords } from '../../i18n/paperWords.ts';
import styles from './ReadingExit.module.css';

/** Leads back to the controls; the only one where all others are gone. */
export function ReadingExit({ onLeave }: { onLeave: () => void }) {
  const { tools } = usePaperWords();
  return (
    <button
      type="button"
      className={styles.exit}
      aria-label={tools.leaveReadingMode}
      aria-keyshortcuts="f Escape"
      onClick={onLeave}
    >
      {tools.leave}
    </button>
  );
}
