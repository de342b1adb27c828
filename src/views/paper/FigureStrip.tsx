import { useLocation } from 'react-router-dom';
import type { ShownFigure } from '../../digest/insight/insight.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { sentenceAnchor } from './figureSentences.ts';
import styles from './FigureStrip.module.css';
import type { PlacedSection } from './placeSections.ts';

interface FigureStripProps {
  sections: Pick<PlacedSection, 'anchor' | 'insight'>[];
  label: string;
}

/** The figures of the results in a row, each with the words around it and a link to its sentence. */
export function FigureStrip({ sections, label }: FigureStripProps) {
  const { search, state } = useLocation();
  return (
    <nav aria-label={label}>
      <ul role="list" className={styles.strip}>
        {sections.flatMap(({ anchor, insight }) =>
          insight?.figures.map((figure) => (
            <li key={`${anchor} ${figure.start}`}>
              <AppLink
                className={styles.figure}
                to={{ search, hash: sentenceAnchor(anchor, figure) }}
                state={state}
                replace
              >
                <FigureWords figure={figure} />
              </AppLink>
            </li>
          )),
        )}
      </ul>
    </nav>
  );
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
