import styles from './HiddenText.module.css';

/** Words for screen readers alone, beside a sign that says the same. */
export function HiddenText({ children }: { children: string }) {
  return <span className={styles.hidden}>{children}</span>;
}
