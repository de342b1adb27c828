import type { EditionPlace } from '../../bundle/bundle.ts';
import { isCalendarDate } from '../../digest/calendarDate.ts';
import type { Edition } from '../../digest/edition.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { useWindowPlace } from '../../reading/scrollPlaces.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { ChosenEdition } from './chooseEdition.ts';
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
      <EditionSwitch editions={editions} chosen={chosen} />
      <StandingNotice edition={edition} missingDate={missingDate} />
      <SectionContents sections={sections} />
      <EditionText edition={edition} sections={sections} />
      <PaperNeighbors paperId={edition.paperId} day={listDay} />
    </article>
  );
}

function StandingNotice({
  edition: { standing },
  missingDate,
}: Pick<PaperArticleProps, 'edition' | 'missingDate'>) {
  const paperWords = usePaperWords();
  const format = useDateFormat();
  const missing =
    missingDate !== undefined && isCalendarDate(missingDate) ? format.long(missingDate) : missingDate;
  const tone = standing === 'partial' || standing === 'guessed' ? 'caution' : 'danger';
  return (
    <>
      {missing !== undefined && (
        <Notice>
          <p>{paperWords.missingEdition(missing)}</p>
        </Notice>
      )}
      {standing !== 'sound' && (
        <Notice tone={tone}>
          <p>{paperWords.standingNotes[standing]}</p>
        </Notice>
      )}
    </>
  );
}
