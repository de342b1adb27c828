import { stackKo, type StackWords } from './stack.ko.ts';
import { useWords } from './words.ts';

/** The words for several days as one list, in the reader's language. */
export function useStackWords(): StackWords {
  return useWords().views?.stack ?? stackKo;
}
