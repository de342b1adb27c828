import { use } from 'react';
import { libraryKo, type LibraryWords } from './library.ko.ts';
import { useWords } from './words.ts';

let english: Promise<LibraryWords> | undefined;

/** The words of the library in the reader's language; suspends while the English ones are on their way. */
export function useLibraryWords(): LibraryWords {
  const { locale } = useWords();
  return locale === 'en' ? use((english ??= loadEnglish())) : libraryKo;
}

async function loadEnglish(): Promise<LibraryWords> {
  // Should the English words not come, Korean ones are better than none.
  return import('./library.en.ts').then(
    ({ libraryEn }) => libraryEn,
    () => libraryKo,
  );
}
