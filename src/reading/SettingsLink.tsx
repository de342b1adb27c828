import { useWords } from '../i18n/words.ts';
import { AppLink } from './AppLink.tsx';
import styles from './SettingsLink.module.css';

/** The way to the settings from anywhere: a gear, named where there is room. */
export function SettingsLink() {
  const { settings } = useWords();
  return (
    <AppLink to="/settings" className={styles.link} aria-label={settings}>
      <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="3" />
        <circle cx="12" cy="12" r="6.5" />
        <path d="M12 2v3.5M12 18.5V22M2 12h3.5M18.5 12H22M4.9 4.9l2.5 2.5M16.6 16.6l2.5 2.5M19.1 4.9l-2.5 2.5M7.4 16.6l-2.5 2.5" />
      </svg>
      <span className={styles.name} aria-hidden="true">
        {settings}
      </span>
    </AppLink>
  );
}
