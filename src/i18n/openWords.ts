import { openKo, type OpenWords } from './open.ko.ts';
import { useWords } from './words.ts';

/** The words of the page that opens a paper from its address, in the reader's language. */
export function useOpenWords(): OpenWords {
  return useWords().views?.open ?? openKo;
}
