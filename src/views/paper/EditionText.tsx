import { usePaperWords } from '../../i18n/paperWords.ts';
import { FoldingText } from '../../ui/FoldingText.tsx';
import styles from './EditionText.module.css';
import type { PlacedSection } from './placeSections.ts';
import { readAround } from './readSections.ts';
import { SectionText } from './SectionText.tsx';
import type { SharedPaper } from './share/sharedPaper.ts';
import type { Comparable } from './useComparison.ts';

interface EditionTextProps {
  shared: SharedPaper;
  sections: readonly PlacedSection[];
  paper: Comparable;
  /** Whether each section says which day it comes from. */
  areDated: boolean;
}

/** All of a paper's text: what stands in front of the sections, the sections, and what stands behind them. */
export function EditionText({ shared, sections, paper, areDated }: EditionTextProps) {
  const { before, after } = readAround(shared.edition);
  const { paper: words } = usePaperWords();
  return (
    <div className={styles.text} data-text>
      {before.markdown !== '' && (
        <section aria-label={words.overview}>
          <FoldingText text={before} />
        </section>
      )}
      {sections.map((section) => (
        <SectionText
          key={`${section.anchor} ${section.date}`}
          section={section}
          paper={paper}
          shared={shared}
          isDated={areDated}
        />
      ))}
      {after.markdown !== '' && (
        <aside className={styles.after} aria-label={words.caveat}>
          <FoldingText text={after} />
        </aside>
      )}
    </div>
  );
}
