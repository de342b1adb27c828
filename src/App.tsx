import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, useEffect, useState, type ReactNode } from 'react';
import type { LazyPart } from './bundle/lazyPart.ts';
import { loadWords, WordsContext, type SiteWords } from './i18n/words.ts';
import type { LazyLibrary } from './library/lazyLibrary.ts';
import { LibraryContext } from './library/useLibrary.ts';
import { OfflineContext, type Offline } from './offline/offline.ts';
import { SearchClientContext } from './reading/searchContext.ts';
import type { SearchClient } from './search/answer.ts';

/** What all views share. */
export interface AppParts {
  queryClient: QueryClient;
  library: LazyLibrary;
  search: LazyPart<SearchClient>;
  offline: Offline;
}

interface AppProps {
  parts: AppParts;
  /** The first words: a page that was made at build time has Korean ones, whoever reads it. */
  words: SiteWords;
  /** The router with its routes. */
  children: ReactNode;
}

export function App({ parts, words: firstWords, children }: AppProps) {
  const [words, setWords] = useState(firstWords);
  useEffect(() => {
    void loadWords(navigator.languages).then(setWords);
  }, []);
  useEffect(() => {
    document.documentElement.lang = words.locale;
  }, [words]);
  return (
    <StrictMode>
      <QueryClientProvider client={parts.queryClient}>
        <WordsContext value={words}>
          <LibraryContext value={parts.library}>
            <SearchClientContext value={parts.search}>
              <OfflineContext value={parts.offline}>{children}</OfflineContext>
            </SearchClientContext>
          </LibraryContext>
        </WordsContext>
      </QueryClientProvider>
    </StrictMode>
  );
}
