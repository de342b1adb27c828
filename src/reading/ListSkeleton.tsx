import { useWords } from '../i18n/words.ts';
import styles from './ListSkeleton.module.css';

/** Holds the place of a list's head while it is not known which list it is. */
export function HeaderSkeleton() {
  return <div className={styles.header} />;
}

/** Holds the place of a list that is on its way. */
export function ListSkeleton() {
  const words = useWords();
  return (
    <section aria-busy="true" aria-label={words.loading}>
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className={styles.row}>
          <span className={styles.line} />
          <span className={styles.line} />
          <span className={styles.line} />
        </div>
      ))}
    </section>
  );
}
