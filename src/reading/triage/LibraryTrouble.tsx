import { useState } from 'react';
import { useTriageWords } from '../../i18n/triageWords.ts';
import { useLibraryStatus } from '../../library/useLibrary.ts';
import { AppLink } from '../AppLink.tsx';
import styles from './Toast.module.css';

/** Says once what stands in the way of keeping the reader's marks; the settings have the rest. */
export function LibraryTrouble() {
  const words = useTriageWords();
  const { kind } = useLibraryStatus();
  const [dismissed, setDismissed] = useState<string>();
  if (kind === 'ok' || kind === dismissed) return null;
  return (
    <div role="alert" className={styles.place}>
      <div className={styles.toast}>
        <span>{words.status[kind]}</span>
        <AppLink className={styles.action} to="/settings">
          {words.toSettings}
        </AppLink>
        <button type="button" className={styles.action} onClick={() => setDismissed(kind)}>
          {words.dismiss}
        </button>
      </div>
    </div>
  );
}
