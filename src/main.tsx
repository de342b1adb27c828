import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { bundleFolder } from './bundle/addresses.ts';
import { digestsChangedEvent } from './bundle/digestsChangedEvent.ts';
import {
  followLostHost,
  followManifest,
  refetchFailed,
  waitForFirstView,
  waitForQuiet,
} from './data/followQueries.ts';
import { manifestQuery } from './data/queries.ts';
import { makeQueryClient } from './data/queryClient.ts';
import { renewManifest } from './data/renewManifest.ts';
import { loadWords, WordsContext } from './i18n/words.ts';
import { openLibrary } from './library/openLibrary.ts';
import { LibraryContext } from './library/useLibrary.ts';
import { readPageEntry } from './offline/newerVersion.ts';
import { Offline, OfflineContext } from './offline/offline.ts';
import { SearchClientContext } from './reading/searchContext.ts';
import { AppRoutes } from './routes.tsx';
import { makeSearchClient } from './search/searchClient.ts';

const base = import.meta.env.BASE_URL;
const bundleAddress = new URL(base + bundleFolder, location.href).href;

const queryClient = makeQueryClient();
const readManifest = () => queryClient.query(manifestQuery);
// Queries that lead to one another share their fetches, so none that runs may be cancelled.
import.meta.hot?.on(digestsChangedEvent, () => {
  void queryClient.invalidateQueries({}, { cancelRefetch: false });
});

const library = openLibrary();

const searchClient = makeSearchClient(bundleAddress, (isAgain) =>
  isAgain ? renewManifest(queryClient).catch(readManifest) : readManifest(),
);
const offline = new Offline();
followManifest(queryClient, (manifest) => {
  searchClient.renew();
  offline.tell((controls) => controls.take(manifest));
});
followLostHost(queryClient, () => offline.tell((controls) => controls.hearLoss()));

async function start(container: HTMLElement): Promise<void> {
  const words = await loadWords(navigator.languages);
  document.documentElement.lang = words.locale;
  createRoot(container).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <WordsContext value={words}>
          <LibraryContext value={library}>
            <SearchClientContext value={searchClient}>
              <OfflineContext value={offline}>
                <BrowserRouter basename={base}>
                  <AppRoutes />
                </BrowserRouter>
              </OfflineContext>
            </SearchClientContext>
          </LibraryContext>
        </WordsContext>
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** Between one answer and the next request there is less, on the slowest of phones. */
const firstViewQuietMs = 500;

/** In development, files change under the page, so none of them is stored. */
async function storeOnDevice(): Promise<void> {
  if (!import.meta.env.PROD) return;
  await waitForFirstView(queryClient, firstViewQuietMs);
  offline.start({
    base,
    entry: new URL(readPageEntry()).pathname.slice(base.length),
    folder: bundleAddress,
    readManifest,
    renewManifest: () => renewManifest(queryClient),
    waitForQuiet: () => waitForQuiet(queryClient),
    onReturn() {
      refetchFailed(queryClient);
      const { progress, isBroken } = searchClient.readState();
      if (progress.failed > 0 || isBroken) searchClient.retry();
    },
  });
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
void start(root);
window.addEventListener('load', () => void storeOnDevice());
