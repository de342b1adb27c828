import type { Standing } from '../../../digest/edition.ts';
import { usePaperWords } from '../../../i18n/paperWords.ts';
import { useSectionWords } from '../../../i18n/sectionWords.ts';
import { useWords } from '../../../i18n/words.ts';
import type { PlacedSection } from '../placeSections.ts';
import { sectionName } from '../sectionName.ts';

/** The words of the interface in what is copied. */
export interface WrittenWords {
  siteName: string;
  caveat: string;
  /** Says of what is not a sound summary what it is. */
  standing: (standing: Exclude<Standing, 'sound'>) => string;
  sectionOf: (date: string) => string;
  nameOf: (section: PlacedSection) => string;
}

/** The words of the interface in what is copied, in the reader's language. */
export function useWrittenWords(): WrittenWords {
  const { siteName, standings } = useWords();
  const words = usePaperWords();
  const names = useSectionWords();
  return {
    siteName,
    caveat: words.paper.caveat,
    standing: (standing) => words.paper.standingOf(standings[standing]),
    sectionOf: words.paper.editionOf,
    nameOf: (section) => sectionName(section, words, names),
  };
}
