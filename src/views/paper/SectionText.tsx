import { Suspense, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { useSectionWords } from '../../i18n/sectionWords.ts';
import { useWords } from '../../i18n/words.ts';
import { FoldingText } from '../../ui/FoldingText.tsx';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { FigureStrip } from './FigureStrip.tsx';
import { markSection } from './markSection.ts';
import type { PlacedSection } from './placeSections.ts';
import { sectionName } from './sectionName.ts';
import { SectionOrigin } from './SectionOrigin.tsx';
import styles from './SectionText.module.css';
import type { SharedPaper } from './share/sharedPaper.ts';
import { listOtherDates, useComparison, type Comparable } from './useComparison.ts';

interface SectionTextProps {
  section: PlacedSection;
  paper: Comparable;
  /** The paper as it is shown. */
  shared: SharedPaper;
  /** Whether it says which day it comes from. */
  isDated: boolean;
}

/** A section under its heading, with what is known of it, and beside other days' where the reader asks for that. */
export function SectionText({ section, paper, shared, isDated }: SectionTextProps) {
  const { anchor, kind, markdown, insight } = section;
  const words = usePaperWords();
  const names = useSectionWords();
  const { hash } = useLocation();
  const [isCompared, setIsCompared] = useState(false);
  const comparison = useComparison(section, paper, isCompared);
  const canCompare = kind !== 'other' && markdown !== '' && listOtherDates(section, paper).length > 0;
  const name = sectionName(section, words, names);
  const head = (
    <SectionOrigin
      section={section}
      name={name}
      shared={shared}
      isDated={isDated}
      isCompared={canCompare ? isCompared : undefined}
      onCompare={() => setIsCompared(!isCompared)}
    />
  );
  return (
    <section id={anchor} tabIndex={-1} className={styles.section} aria-labelledby={`${anchor}-heading`}>
      {markdown === '' ? (
        <>
          {head}
          <EmptySection isComing={section.isComing === true} />
        </>
      ) : (
        <FoldingText
          text={section}
          head={head}
          marked={markSection(section, hash, isCompared, comparison.data)}
        >
          {insight && insight.figures.length > 0 && (
            <FigureStrip sections={[section]} paper={paper} label={words.paper.figuresOf(name)} />
          )}
        </FoldingText>
      )}
      {isCompared && (
        <Suspense>
          <SectionComparison
            name={name}
            date={section.date}
            comparison={comparison.data}
            isFailed={comparison.isError}
            onRetry={() => void comparison.refetch()}
          />
        </Suspense>
      )}
    </section>
  );
}

/** Should it not come, the section is there all the same. */
const SectionComparison = lazyExtra(async () => (await import('./SectionComparison.tsx')).SectionComparison);

function EmptySection({ isComing }: { isComing: boolean }) {
  const words = usePaperWords();
  const { loading } = useWords();
  if (!isComing) return <p className={styles.empty}>{words.paper.emptySection}</p>;
  return (
    <section className={styles.coming} aria-busy="true" aria-label={loading}>
      <span />
      <span />
      <span />
    </section>
  );
}
