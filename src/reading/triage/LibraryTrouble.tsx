import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useTriageWords } from '../../i18n/triageWords.ts';
import { useLibraryStatus } from '../../library/useLibrary.ts';
import { AppLink } from '../AppLink.tsx';
import styles from './Toast.module.css';

/** Has more to say of it. */
const settingsPath = '/settings';

/** Says once what stands in the way of keeping the reader's marks; the settings have the rest. */
export function LibraryTrouble() {
  const words = useTriageWords();
  const { kind } = useLibraryStatus();
  const [dismissed, setDismissed] = useState<string>();
  const { pathname } = useLocation();
  if (kind === 'ok' || kind === dismissed || pathname === settingsPath) return null;
  return (
    <div role="alert" className={styles.place}>
      <div className={styles.toast}>
        <span>{words.status[kind]}</span>
        <AppLink className={styles.action} to={settingsPath}>
          {words.toSettings}
        </AppLink>
        <button type="button" className={styles.action} onClick={() => setDismissed(kind)}>
          {words.dismiss}
        </button>
      </div>
    </div>
  );
}
