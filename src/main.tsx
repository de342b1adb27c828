import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { bundleFolder } from './bundle/addresses.ts';
import { digestsChangedEvent } from './bundle/digestsChangedEvent.ts';
import { manifestQuery } from './data/queries.ts';
import { makeQueryClient } from './data/queryClient.ts';
import { loadWords, WordsContext } from './i18n/words.ts';
import { openLibrary } from './library/openLibrary.ts';
import { LibraryContext } from './library/useLibrary.ts';
import { SearchClientContext } from './reading/searchContext.ts';
import { AppRoutes } from './routes.tsx';
import { makeSearchClient } from './search/searchClient.ts';

const queryClient = makeQueryClient();
// Queries that lead to one another share their fetches, so none that runs may be cancelled.
import.meta.hot?.on(digestsChangedEvent, () => {
  void queryClient.invalidateQueries({}, { cancelRefetch: false });
});

const library = openLibrary();

const searchClient = makeSearchClient(
  new URL(import.meta.env.BASE_URL + bundleFolder, location.href).href,
  () => queryClient.query(manifestQuery),
);

async function start(container: HTMLElement): Promise<void> {
  const words = await loadWords(navigator.languages);
  document.documentElement.lang = words.locale;
  createRoot(container).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <WordsContext value={words}>
          <LibraryContext value={library}>
            <SearchClientContext value={searchClient}>
              <BrowserRouter basename={import.meta.env.BASE_URL}>
                <AppRoutes />
              </BrowserRouter>
            </SearchClientContext>
          </LibraryContext>
        </WordsContext>
      </QueryClientProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
void start(root);
