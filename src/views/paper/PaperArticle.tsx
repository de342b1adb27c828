import type { EditionPlace } from '../../bundle/bundle.ts';
import type { Edition } from '../../digest/edition.ts';
import { useWindowPlace } from '../../reading/scrollPlaces.ts';
import type { ChosenEdition } from './chooseEdition.ts';
import { EditionNotices } from './EditionNotices.tsx';
import { EditionSwitch } from './EditionSwitch.tsx';
import { EditionText } from './EditionText.tsx';
import styles from './PaperArticle.module.css';
import { PaperHead } from './PaperHead.tsx';
import { PaperNeighbors } from './PaperNeighbors.tsx';
import { placeSections } from './placeSections.ts';
import { SectionContents } from './SectionContents.tsx';

interface PaperArticleProps {
  edition: Edition;
  chosen: ChosenEdition;
  /** All of the paper's editions, newest first. */
  editions: EditionPlace[];
  /** A day that the address asks for and that does not have the paper. */
  missingDate: string | undefined;
  /** The day whose list the reader works through. */
  listDay: string;
}

/** One edition of a paper, to be read. */
export function PaperArticle({ edition, chosen, editions, missingDate, listDay }: PaperArticleProps) {
  const sections = placeSections(edition.sections, chosen.isWhole);
  useWindowPlace(true);
  return (
    <article className={styles.article}>
      <PaperHead edition={edition} listDay={listDay} isWhole={chosen.isWhole} />
      <EditionSwitch editions={editions} chosen={chosen} listDay={listDay} />
      <EditionNotices
        standing={edition.standing}
        chosen={chosen}
        editions={editions}
        missingDate={missingDate}
        listDay={listDay}
      />
      <SectionContents sections={sections} />
      <EditionText edition={edition} sections={sections} />
      <PaperNeighbors paperId={edition.paperId} day={listDay} />
    </article>
  );
}
