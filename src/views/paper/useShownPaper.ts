import type { EditionPlace } from '../../bundle/bundle.ts';
import type { ReadEdition } from '../../bundle/dayTexts.ts';
import type { ChosenEdition } from './chooseEdition.ts';
import { composeSections, listNeededDates, type ComposedSection } from './composeSections.ts';
import { placeSections } from './placeSections.ts';
import { readSections } from './readSections.ts';
import type { SharedPaper } from './share/sharedPaper.ts';
import { useOtherEditions, type OtherEditions } from './useOtherEditions.ts';

interface ShownPaper {
  paper: SharedPaper;
  others: OtherEditions;
  /** Whether sections of other days are on their way. */
  isComing: boolean;
}

/**
 * A paper's sections as they are shown: each from the edition that says most in it, or those of one edition alone.
 * @param editions newest first
 */
export function useShownPaper(
  edition: ReadEdition,
  chosen: ChosenEdition,
  editions: EditionPlace[],
): ShownPaper {
  const { date, isWhole } = chosen;
  const others = useOtherEditions(edition.paperId, isWhole ? [] : listNeededDates(editions, date));
  const sections = placeSections<ComposedSection>(
    isWhole ? readSections(edition, date) : composeSections({ edition, date }, editions, others.editions),
    isWhole,
  );
  return {
    paper: { edition, date, isWhole, sections },
    others,
    isComing: sections.some((section) => section.isComing),
  };
}
