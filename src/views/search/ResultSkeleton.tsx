import { useSearchWords } from '../../i18n/searchWords.ts';
import styles from './ResultSkeleton.module.css';

/** Holds the place of results while the search is on its way to this device. */
export function ResultSkeleton() {
  const { status } = useSearchWords();
  return (
    <div aria-busy="true">
      <p className={styles.state}>{status.searching}</p>
      {Array.from({ length: 6 }, (_, index) => (
        <div key={index} className={styles.row} />
      ))}
    </div>
  );
}
