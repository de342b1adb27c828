import type { Edition } from '../../digest/edition.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import styles from './EditionText.module.css';
import type { PlacedSection } from './placeSections.ts';

interface EditionTextProps {
  edition: Edition;
  sections: PlacedSection[];
}

/** All of an edition's text: what stands in front of the sections, the sections, and what stands behind them. */
export function EditionText({ edition: { before, after }, sections }: EditionTextProps) {
  const paperWords = usePaperWords();
  return (
    <div className={styles.text}>
      {before !== '' && (
        <section aria-label={paperWords.paper.overview}>
          <Markdown>{before}</Markdown>
        </section>
      )}
      {sections.map((section) => (
        <SectionText key={section.anchor} section={section} />
      ))}
      {after !== '' && (
        <aside className={styles.after} aria-label={paperWords.paper.caveat}>
          <Markdown>{after}</Markdown>
        </aside>
      )}
    </div>
  );
}

function SectionText({ section }: { section: PlacedSection }) {
  const { anchor, heading, markdown } = section;
  const paperWords = usePaperWords();
  const headingId = `${anchor}-heading`;
  return (
    <section id={anchor} tabIndex={-1} className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading} lang={heading === '' ? undefined : 'ko'}>
        {heading || paperWords.unheaded[section.origin ?? 'loose']}
      </h2>
      {markdown === '' ? (
        <p className={styles.empty}>{paperWords.paper.emptySection}</p>
      ) : (
        <Markdown>{markdown}</Markdown>
      )}
    </section>
  );
}
