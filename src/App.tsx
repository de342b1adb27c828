import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, useEffect, useState, type ReactNode } from 'react';
import type { LazyPart } from './bundle/lazyPart.ts';
import { loadWords, WordsContext, type SiteWords } from './i18n/words.ts';
import type { LazyLibrary } from './library/lazyLibrary.ts';
import { readSetting } from './library/settings.ts';
import { LibraryContext, useFollowed } from './library/useLibrary.ts';
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
  /** The interface's language as it was chosen before: what holds until the library is here. */
  language: string;
  /** The first words: a page that was made at build time has Korean ones, whoever reads it. */
  words: SiteWords;
  /** The router with its routes. */
  children: ReactNode;
}

export function App({ parts, children, ...words }: AppProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={parts.queryClient}>
        <LibraryContext value={parts.library}>
          <Words {...words}>
            <SearchClientContext value={parts.search}>
              <OfflineContext value={parts.offline}>{children}</OfflineContext>
            </SearchClientContext>
          </Words>
        </LibraryContext>
      </QueryClientProvider>
    </StrictMode>
  );
}

/** Speaks the reader's language, also when another one is chosen. */
function Words({ language, words: firstWords, children }: Omit<AppProps, 'parts'>) {
  const [words, setWords] = useState(firstWords);
  const chosen = useFollowed('language', (library) => readSetting(library, 'language'), language);
  useEffect(() => {
    let isWanted = true;
    void loadWords(chosen).then((next) => isWanted && setWords(next));
    return () => void (isWanted = false);
  }, [chosen]);
  useEffect(() => {
    document.documentElement.lang = words.locale;
  }, [words]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
