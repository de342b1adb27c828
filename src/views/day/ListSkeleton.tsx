import { useWords } from '../../i18n/words.ts';
import { DayHeader } from './DayHeader.tsx';
import styles from './ListSkeleton.module.css';

/** Holds the place of a list that is on its way, so that nothing jumps when it comes. */
export function ListSkeleton({ date, isTitle }: { date: string | undefined; isTitle: boolean }) {
  const words = useWords();
  return (
    <div aria-busy="true" aria-label={words.loading}>
      {date === undefined ? (
        <div className={styles.header} />
      ) : (
        <DayHeader date={date} paperCount={undefined} isTitle={isTitle} />
      )}
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className={styles.row}>
          <span className={styles.line} />
          <span className={styles.line} />
          <span className={styles.line} />
        </div>
      ))}
    </div>
  );
}
