import type { ListedPaper } from '../../bundle/bundle.ts';
import { useWords } from '../../i18n/words.ts';
import { standingTone } from '../../ui/standingTone.ts';
import styles from './DayCaution.module.css';

/** What to beware of in a day's summaries, before any of them is read: how many are guessed, and how many are none. */
export function DayCaution({ papers }: { papers: ListedPaper[] }) {
  const { day } = useWords();
  const guessed = papers.filter(({ standing }) => standing === 'guessed').length;
  const missing = papers.filter(
    ({ standing }) => standing !== 'sound' && standingTone(standing) === 'danger',
  ).length;
  if (guessed + missing === 0) return null;
  return (
    <p className={styles.caution}>
      {guessed > 0 && <span>{day.guessed(guessed, papers.length)}</span>}
      {missing > 0 && <span>{day.noSummary(missing)}</span>}
    </p>
  );
}
