import { libraryKo, type LibraryWords } from './library.ko.ts';
import { useWords } from './words.ts';

/** The words of the library, in the reader's language. */
export function useLibraryWords(): LibraryWords {
  return useWords().views?.library ?? libraryKo;
}
