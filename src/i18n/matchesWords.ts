import { matchesKo, type MatchesWords } from './matches.ko.ts';
import { useWords } from './words.ts';

/** The words for what matches a search within a paper, in the reader's language. */
export function useMatchesWords(): MatchesWords {
  return useWords().views?.matches ?? matchesKo;
}
