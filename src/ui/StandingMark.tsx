import type { Standing } from '../digest/edition.ts';
import { useWords } from '../i18n/words.ts';
import { standingTone } from './standingTone.ts';
import styles from './StandingMark.module.css';

/** Marks a summary that one should not simply trust; a sound one bears no mark. */
export function StandingMark({ standing }: { standing: Standing }) {
  const words = useWords();
  if (standing === 'sound') return null;
  return (
    <span className={`${styles.mark} ${styles[standingTone(standing)]}`}>{words.standings[standing]}</span>
  );
}
