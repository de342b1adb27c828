import { minutesKo, type MinutesWords } from './minutes.ko.ts';
import { useWords } from './words.ts';

/** The words of reading what fits into some minutes, in the reader's language. */
export function useMinutesWords(): MinutesWords {
  return useWords().views?.minutes ?? minutesKo;
}
