import { missingKo, type MissingWords } from './missing.ko.ts';
import { useWords } from './words.ts';

/** The words for what is not there, in the reader's language. */
export function useMissingWords(): MissingWords {
  return useWords().views?.missing ?? missingKo;
}
