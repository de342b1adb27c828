import { lensKo, type LensWords } from './lens.ko.ts';
import { useWords } from './words.ts';

/** The words of the lens, in the reader's language. */
export function useLensWords(): LensWords {
  return useWords().views?.lens ?? lensKo;
}
