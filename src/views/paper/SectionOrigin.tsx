import { useDateFormat } from '../../i18n/dates.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { HiddenText } from '../../ui/HiddenText.tsx';
import type { PlacedSection } from './placeSections.ts';
import styles from './SectionText.module.css';

interface SectionOriginProps {
  section: PlacedSection;
  name: string;
  isDated: boolean;
  /** Nothing where there is nothing to compare it with. */
  isCompared: boolean | undefined;
  onCompare: () => void;
}

/** A section's heading, the day that it comes from, and the way to compare it with other days. */
export function SectionOrigin({ section, name, isDated, isCompared, onCompare }: SectionOriginProps) {
  const { anchor, heading, date } = section;
  const { paper: words } = usePaperWords();
  const format = useDateFormat();
  return (
    <div className={styles.head}>
      <h2 id={`${anchor}-heading`} className={styles.heading} lang={heading === '' ? undefined : 'ko'}>
        {name}
      </h2>
      {isDated && <small className={styles.origin}>{words.editionOf(format.short(date))}</small>}
      {isCompared !== undefined && (
        <button type="button" className={styles.compare} aria-expanded={isCompared} onClick={onCompare}>
          <HiddenText>{`${name} `}</HiddenText>
          {words.compare}
        </button>
      )}
    </div>
  );
}
