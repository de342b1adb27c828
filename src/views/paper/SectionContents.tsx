import { useLocation } from 'react-router-dom';
import type { PaperWords } from '../../i18n/paper.ko.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import type { SectionWords } from '../../i18n/sections.ko.ts';
import { useSectionWords } from '../../i18n/sectionWords.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import styles from './SectionContents.module.css';
import type { PlacedSection } from './placeSections.ts';

/** The table of contents: a link to each section's anchor. Nothing where there is nothing to choose from. */
export function SectionContents({ sections }: { sections: readonly PlacedSection[] }) {
  const paperWords = usePaperWords();
  const names = useSectionWords();
  const { search, state } = useLocation();
  if (sections.length < 2) return null;
  return (
    <nav className={styles.contents} aria-label={paperWords.paper.contents}>
      <h2 className={styles.label}>{paperWords.paper.contents}</h2>
      <ul role="list" className={styles.list}>
        {sections.map((section) => (
          <li key={section.anchor}>
            <AppLink className={styles.link} to={{ search, hash: section.anchor }} state={state} replace>
              {sectionLabel(section, names, paperWords)}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The seven by their short names, any other by its own heading. */
function sectionLabel(
  { kind, heading, origin }: PlacedSection,
  names: SectionWords,
  words: PaperWords,
): string {
  if (kind !== 'other') return names[kind];
  return heading === '' ? words.unheaded[origin ?? 'loose'] : heading;
}
