import { use } from 'react';
import { openKo, type OpenWords } from './open.ko.ts';
import { useWords } from './words.ts';

let english: Promise<OpenWords> | undefined;

/** The words of the page that opens a paper from its address; suspends while the English ones are on their way. */
export function useOpenWords(): OpenWords {
  const { locale } = useWords();
  return locale === 'en' ? use((english ??= loadEnglish())) : openKo;
}

async function loadEnglish(): Promise<OpenWords> {
  // Should the English words not come, Korean ones are better than none.
  return import('./open.en.ts').then(
    ({ openEn }) => openEn,
    () => openKo,
  );
}
