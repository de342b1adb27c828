import { useId } from 'react';
import { useIntroductionWords } from '../i18n/introductionWords.ts';
import { focusContent } from '../ui/content.ts';
import styles from './Introduction.module.css';

/** What this is, in three lines, at the foot of the window: what the reader came for stays in sight. */
export function Introduction({ onClose }: { onClose: () => void }) {
  const words = useIntroductionWords();
  const titleId = useId();

  function start(): void {
    focusContent();
    onClose();
  }

  return (
    <aside className={styles.introduction} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {words.title}
      </h2>
      <ul className={styles.lines}>
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className={styles.start} onClick={start}>
        {words.start}
      </button>
    </aside>
  );
}
