import { useLocation } from 'react-router-dom';
import type { ReadEdition } from '../../bundle/bundle.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import styles from './EditionText.module.css';
import { markFigureSentences } from './figureSentences.ts';
import { FigureStrip } from './FigureStrip.tsx';
import { FoldingText } from './FoldingText.tsx';
import type { PlacedSection } from './placeSections.ts';
import { readAround } from './readSections.ts';

interface EditionTextProps {
  edition: ReadEdition;
  sections: PlacedSection[];
}

/** All of an edition's text: what stands in front of the sections, the sections, and what stands behind them. */
export function EditionText({ edition, sections }: EditionTextProps) {
  const { before, after } = readAround(edition);
  const paperWords = usePaperWords();
  return (
    <div className={styles.text}>
      {before.markdown !== '' && (
        <section aria-label={paperWords.paper.overview}>
          <FoldingText text={before} />
        </section>
      )}
      {sections.map((section) => (
        <SectionText key={section.anchor} section={section} />
      ))}
      {after.markdown !== '' && (
        <aside className={styles.after} aria-label={paperWords.paper.caveat}>
          <FoldingText text={after} />
        </aside>
      )}
    </div>
  );
}

function SectionText({ section }: { section: PlacedSection }) {
  const { anchor, heading, markdown, insight } = section;
  const paperWords = usePaperWords();
  const { hash } = useLocation();
  const headingId = `${anchor}-heading`;
  const head = (
    <h2 id={headingId} className={styles.heading} lang={heading === '' ? undefined : 'ko'}>
      {heading || paperWords.unheaded[section.origin ?? 'loose']}
    </h2>
  );
  return (
    <section id={anchor} tabIndex={-1} className={styles.section} aria-labelledby={headingId}>
      {markdown === '' ? (
        <>
          {head}
          <p className={styles.empty}>{paperWords.paper.emptySection}</p>
        </>
      ) : (
        <FoldingText
          text={section}
          head={head}
          marked={markFigureSentences(section, hash, styles.current ?? '')}
        >
          {insight && insight.figures.length > 0 && (
            <FigureStrip sections={[section]} label={paperWords.paper.figuresOf(heading)} />
          )}
        </FoldingText>
      )}
    </section>
  );
}
