import { paperKo, type PaperWords } from './paper.ko.ts';
import { useWords } from './words.ts';

/** The words of the paper view, in the reader's language. */
export function usePaperWords(): PaperWords {
  return useWords().views?.paper ?? paperKo;
}
