import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import type { LazyPart } from './bundle/lazyPart.ts';
import { WordsContext, type SiteWords } from './i18n/words.ts';
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

/** @param children the router with its routes */
export function App({ parts, words, children }: { parts: AppParts; words: SiteWords; children: ReactNode }) {
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
