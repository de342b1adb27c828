import { use } from 'react';
import { searchKo, type SearchWords } from './search.ko.ts';
import { useWords } from './words.ts';

let english: Promise<SearchWords> | undefined;

/** The words of the search in the reader's language; suspends while the English ones are on their way. */
export function useSearchWords(): SearchWords {
  const { locale } = useWords();
  return locale === 'en' ? use((english ??= loadEnglish())) : searchKo;
}

async function loadEnglish(): Promise<SearchWords> {
  // Should the English words not come, Korean ones are better than none.
  return import('./search.en.ts').then(
    ({ searchEn }) => searchEn,
    () => searchKo,
  );
}
