import { shareKo, type ShareWords } from './share.ko.ts';
import { useWords } from './words.ts';

/** The words for taking something out of a paper, in the reader's language. */
export function useShareWords(): ShareWords {
  return useWords().views?.share ?? shareKo;
}
