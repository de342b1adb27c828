import type { ReadEdition } from '../../../bundle/dayTexts.ts';
import { wholeAddress } from '../../../reading/copy/wholeAddress.ts';
import { paperPath } from '../../../reading/paths.ts';
import type { PlacedSection } from '../placeSections.ts';
import { writePassageQuery, type Passage } from './passage.ts';

/** An open paper as it is shown, of which something is taken out. */
export interface SharedPaper {
  edition: ReadEdition;
  /** The edition's day. */
  date: string;
  /** Whether that edition is shown complete and in its own order. */
  isWhole: boolean;
  sections: readonly PlacedSection[];
}

/** A link to what is shown of a paper, or to one of its sections; it asks for one day's edition only where the reader did. */
export function linkToPaper({ edition, date, isWhole }: SharedPaper, anchor = ''): string {
  const query = isWhole ? `?on=${date}` : '';
  return wholeAddress(paperPath(edition.paperId) + query + (anchor && `#${anchor}`));
}

/** A link to a passage. It asks for the edition that has it, since another day's may say it in other words. */
export function linkToPassage(
  { edition }: Pick<SharedPaper, 'edition'>,
  date: string,
  passage: Passage,
  anchor: string,
): string {
  const query = writePassageQuery(date, passage);
  return wholeAddress(paperPath(edition.paperId) + query + (anchor && `#${anchor}`));
}
