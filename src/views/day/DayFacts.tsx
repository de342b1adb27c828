import type { ListedPaper } from '../../bundle/bundle.ts';
import { useOverviewWords } from '../../i18n/overviewWords.ts';
import styles from './DayFacts.module.css';

/** What is to be known of a day's papers as a whole. */
export function DayFacts({ papers }: { papers: ListedPaper[] }) {
  const words = useOverviewWords();
  const returning = papers.filter(({ earlierDates }) => earlierDates.length > 0).length;
  // What is guessed or missing stands over the list.
  const partial = papers.filter(({ standing }) => standing === 'partial').length;
  return (
    <>
      <ul role="list" className={styles.facts} aria-label={words.factsLabel}>
        {papers.length > returning && <li>{words.newPapers(papers.length - returning)}</li>}
        {returning > 0 && <li>{words.returningPapers(returning)}</li>}
        {partial > 0 && <li>{words.partialSummaries(partial)}</li>}
      </ul>
      <p className={styles.hint}>{words.pickPaper}</p>
    </>
  );
}
