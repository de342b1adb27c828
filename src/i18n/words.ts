import { createContext, useContext } from 'react';
import { ko, type Words } from './ko.ts';

/** The words in the reader's language; `main.tsx` provides them. */
export const WordsContext = createContext<Words>(ko);

/** The words of the interface in the reader's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}

/** The words for the first of the reader's languages that the interface speaks; Korean where it speaks none of them. */
export async function loadWords(languages: readonly string[]): Promise<Words> {
  const spoken = languages
    .map((language) => language.slice(0, 2))
    .find((language) => ['ko', 'en'].includes(language));
  if (spoken !== 'en') return ko;
  // Should the English words not come, Korean ones are better than none.
  return import('./en.ts').then(
    ({ en }) => en,
    () => ko,
  );
}
