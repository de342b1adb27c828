import { useId, type ReactNode } from 'react';
import styles from './SettingsSection.module.css';

interface SettingsSectionProps {
  /** Its anchor, where other pages lead to it. */
  id?: string;
  title: string;
  intro?: string;
  children: ReactNode;
}

/** A part of the settings under its heading. */
export function SettingsSection({ id, title, intro, children }: SettingsSectionProps) {
  const titleId = useId();
  return (
    <section id={id} tabIndex={-1} className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}
