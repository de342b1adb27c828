import type { Standing } from '../digest/edition.ts';
import { useWords } from '../i18n/words.ts';
import styles from './StandingMark.module.css';

/** Marks a summary that one should not simply trust; a sound one bears no mark. */
export function StandingMark({ standing }: { standing: Standing }) {
  const words = useWords();
  if (standing === 'sound') return null;
  const tone = standing === 'partial' || standing === 'guessed' ? styles.caution : styles.missing;
  return <span className={`${styles.mark} ${tone}`}>{words.standings[standing]}</span>;
}
