import { troubleKo, type TroubleWords } from './trouble.ko.ts';
import { useWords } from './words.ts';

/** The words for what stands in the way of keeping the reader's marks, in the reader's language. */
export function useTroubleWords(): TroubleWords {
  return useWords().views?.trouble ?? troubleKo;
}
