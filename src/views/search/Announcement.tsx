import styles from './Announcement.module.css';
import { useSettled } from './useSettled.ts';

/** So long after the last keystroke a screen reader may speak again. */
const quietMs = 700;

/** Says a sentence to screen readers, once it stands. */
export function Announcement({ children }: { children: string }) {
  return <output className={styles.hidden}>{useSettled(children, quietMs)}</output>;
}
