import X from 'lucide/dist/esm/icons/x.mjs';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './ReadingExit.module.css';

/** Leads back to the controls; the only one where all others are gone. */
export function ReadingExit({ onLeave }: { onLeave: () => void }) {
  const { tools } = usePaperWords();
  return (
    <button
      type="button"
      className={styles.exit}
      aria-label={tools.leaveReadingMode}
      title={tools.leaveReadingMode}
      aria-keyshortcuts="f Escape"
      onClick={onLeave}
    >
      <Icon nodes={X} />
    </button>
  );
}
