import type { ListedPaper } from '../../bundle/bundle.ts';
import { standings } from '../../digest/edition.ts';
import { useOverviewWords } from '../../i18n/overviewWords.ts';
import { useWords } from '../../i18n/words.ts';
import styles from './DayFacts.module.css';

/** What is to be known of a day's papers as a whole. */
export function DayFacts({ papers }: { papers: ListedPaper[] }) {
  const words = useOverviewWords();
  const { standings: marks } = useWords();
  const returning = papers.filter(({ earlierDates }) => earlierDates.length > 0).length;
  return (
    <>
      <ul role="list" className={styles.facts} aria-label={words.factsLabel}>
        {papers.length > returning && <li>{words.newPapers(papers.length - returning)}</li>}
        {returning > 0 && <li>{words.returningPapers(returning)}</li>}
        {standings.map((standing) => {
          const count = papers.filter((paper) => paper.standing === standing).length;
          if (standing === 'sound' || count === 0) return null;
          return <li key={standing}>{words.unsoundSummaries(marks[standing], count)}</li>;
        })}
      </ul>
      <p className={styles.hint}>{words.pickPaper}</p>
    </>
  );
}
