import { timeKo, type TimeWords } from './time.ko.ts';
import { useWords } from './words.ts';

/** The words of reading time, in the reader's language. */
export function useTimeWords(): TimeWords {
  return useWords().views?.time ?? timeKo;
}
