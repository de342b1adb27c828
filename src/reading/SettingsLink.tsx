import Settings from 'lucide/dist/esm/icons/settings.mjs';
import { useWords } from '../i18n/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { AppLink } from './AppLink.tsx';
import styles from './SettingsLink.module.css';

/** The way to the settings from anywhere: a gear, named where there is room. */
export function SettingsLink() {
  const { settings } = useWords();
  return (
    <AppLink to="/settings" className={styles.link} aria-label={settings}>
      <Icon nodes={Settings} />
      <span className={styles.name} aria-hidden="true">
        {settings}
      </span>
    </AppLink>
  );
}
