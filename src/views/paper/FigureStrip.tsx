import { useLocation } from 'react-router-dom';
import type { ShownFigure } from '../../digest/insight/insight.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { listDiffering, sentenceAnchor } from './figureSentences.ts';
import styles from './FigureStrip.module.css';
import type { PlacedSection } from './placeSections.ts';
import { useComparison, type Comparable } from './useComparison.ts';

interface FigureStripProps {
  sections: PlacedSection[];
  paper: Comparable;
  label: string;
}

/** The figures of the results in a row, each with the words around it and a link to its sentence. */
export function FigureStrip({ sections, paper, label }: FigureStripProps) {
  return (
    <nav aria-label={label}>
      <ul role="list" className={styles.strip}>
        {sections.map((section) => (
          <SectionFigures key={section.anchor} section={section} paper={paper} />
        ))}
      </ul>
    </nav>
  );
}

function SectionFigures({ section, paper }: { section: PlacedSection; paper: Comparable }) {
  const { search, state } = useLocation();
  const { paper: words } = usePaperWords();
  const format = useDateFormat();
  const differing = listDiffering(useComparison(section, paper, false).data);
  return section.insight?.figures.map((figure) => (
    <li key={figure.start}>
      <AppLink
        className={styles.figure}
        to={{ search, hash: sentenceAnchor(section.anchor, figure) }}
        state={state}
        replace
      >
        <FigureWords figure={figure} />
        {differing
          .filter(({ start }) => start === figure.start)
          .map(({ other }) => (
            <span key={other.date} className={styles.differs}>
              {words.differs(format.short(other.date, section.date), other.text)}
            </span>
          ))}
      </AppLink>
    </li>
  ));
}

/** The words are the text's own, and in its order. */
function FigureWords({ figure: { text, context } }: { figure: ShownFigure }) {
  const { labels, before, after } = context;
  return (
    <span lang="ko">
      {labels.length > 0 && <span className={styles.label}>{labels.join(' · ')} </span>}
      <span>
        {before}
        <strong>{text}</strong>
        {after}
      </span>
    </span>
  );
}
