import { useWords } from '../i18n/words.ts';
import { isHostLost, useOfflineState } from '../offline/offline.ts';
import { AppLink } from '../reading/AppLink.tsx';
import styles from './ConnectionSign.module.css';

/** Says quietly that the host does not answer, so that only what is on this device can be read. */
export function ConnectionSign() {
  const { offline } = useWords();
  if (!isHostLost(useOfflineState())) return null;
  return (
    <AppLink className={styles.sign} to="/settings#offline" title={offline.explain}>
      {offline.sign}
    </AppLink>
  );
}
