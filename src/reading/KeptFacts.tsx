import StickyNote from 'lucide/dist/esm/icons/sticky-note.mjs';
import Star from 'lucide/dist/esm/icons/star.mjs';
import { useTriageWords } from '../i18n/triageWords.ts';
import type { PaperMarks } from '../library/paperMarks.ts';
import { HiddenText } from '../ui/HiddenText.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './KeptFacts.module.css';

/** One for each level of interest. */
const levels = [1, 2, 3];

/** What the reader keeps of a paper in a list, beyond what its buttons say. */
export function KeptFacts({ marks: { interest, note, tags } }: { marks: PaperMarks }) {
  const { kept } = useTriageWords();
  return (
    <>
      {interest > 0 && (
        <span className={styles.fact}>
          {levels.slice(0, interest).map((level) => (
            <Icon key={level} nodes={Star} isFilled />
          ))}
          <HiddenText>{kept.interest(interest)}</HiddenText>
        </span>
      )}
      {note !== '' && (
        <span className={styles.fact}>
          <Icon nodes={StickyNote} />
          <HiddenText>{kept.note}</HiddenText>
        </span>
      )}
      {tags.map((tag) => (
        <span key={tag} className={styles.fact}>
          #{tag}
        </span>
      ))}
    </>
  );
}
