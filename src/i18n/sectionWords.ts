import { sectionsKo, type SectionWords } from './sections.ko.ts';
import { useWords } from './words.ts';

/** What the seven kinds of sections are called where there is little room, in the reader's language. */
export function useSectionWords(): SectionWords {
  return useWords().views?.sections ?? sectionsKo;
}
