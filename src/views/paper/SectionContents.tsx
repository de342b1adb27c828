import { Link, useLocation } from 'react-router-dom';
import { useWords } from '../../i18n/words.ts';
import styles from './SectionContents.module.css';
import type { PlacedSection } from './placeSections.ts';

/** The table of contents: a link to each section's anchor. Nothing for a text without sections. */
export function SectionContents({ sections }: { sections: PlacedSection[] }) {
  const words = useWords();
  const { search, state } = useLocation();
  if (sections.length === 0) return null;
  return (
    <nav className={styles.contents} aria-label={words.paper.contents}>
      <h2 className={styles.label}>{words.paper.contents}</h2>
      <ul role="list" className={styles.list}>
        {sections.map(({ anchor, kind }) => (
          <li key={anchor}>
            <Link className={styles.link} to={{ search, hash: anchor }} state={state} replace>
              {words.shortSections[kind]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
