import { useWords } from '../../i18n/words.ts';
import styles from './PaperSkeleton.module.css';

/** Holds the place of a paper that is on its way. */
export function PaperSkeleton() {
  const words = useWords();
  return (
    <section className={styles.skeleton} aria-busy="true" aria-label={words.loading}>
      {Array.from({ length: 10 }, (_, index) => (
        <span key={index} className={styles.line} />
      ))}
    </section>
  );
}
