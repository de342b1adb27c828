import { searchKo, type SearchWords } from './search.ko.ts';
import { useWords } from './words.ts';

/** The words of the search, in the reader's language. */
export function useSearchWords(): SearchWords {
  return useWords().views?.search ?? searchKo;
}
