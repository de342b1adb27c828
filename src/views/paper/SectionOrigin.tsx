import { useDateFormat } from '../../i18n/dates.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { HiddenText } from '../../ui/HiddenText.tsx';
import type { PlacedSection } from './placeSections.ts';
import styles from './SectionText.module.css';
import type { SharedPaper } from './share/sharedPaper.ts';
import { SectionShareMenu } from './share/ShareMenu.tsx';

interface SectionOriginProps {
  section: PlacedSection;
  name: string;
  /** The paper as it is shown. */
  shared: SharedPaper;
  isDated: boolean;
  /** Nothing where there is nothing to compare it with. */
  isCompared: boolean | undefined;
  onCompare: () => void;
}

/** A section's heading, the day that it comes from, the way to compare it with other days, and to take it out of the page. */
export function SectionOrigin({ section, name, shared, isDated, isCompared, onCompare }: SectionOriginProps) {
  const { anchor, heading, date, markdown } = section;
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
      {markdown !== '' && (
        <div className={styles.share}>
          <SectionShareMenu section={section} name={name} paper={shared} />
        </div>
      )}
    </div>
  );
}
