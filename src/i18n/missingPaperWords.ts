import { missingPaperKo, type MissingPaperWords } from './missingPaper.ko.ts';
import { useWords } from './words.ts';

/** What is said of a paper that no digest has, in the reader's language. */
export function useMissingPaperWords(): MissingPaperWords {
  return useWords().views?.missingPaper ?? missingPaperKo;
}
