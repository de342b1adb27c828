import './styles/base.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './App.tsx';
import { bundleFolder } from './bundle/addresses.ts';
import type { FirstDay } from './bundle/firstDay.ts';
import { LazyPart } from './bundle/lazyPart.ts';
import { digestsChangedEvent } from './bundle/digestsChangedEvent.ts';
import { readFirstDay, takeFirstDay } from './data/takeFirstDay.ts';
import {
  followLostHost,
  followManifest,
  refetchFailed,
  waitForFirstView,
  waitForQuiet,
} from './data/followQueries.ts';
import { manifestQuery } from './data/queries.ts';
import { makeQueryClient } from './data/queryClient.ts';
import { ko } from './i18n/ko.ts';
import { loadWords, type SiteWords } from './i18n/words.ts';
import { LazyLibrary } from './library/lazyLibrary.ts';
import { hasStoredLibrary } from './library/storedLibrary.ts';
import { readPageEntry } from './offline/newerVersion.ts';
import { Offline } from './offline/offline.ts';
import { KeptFacts } from './reading/RowMarks.tsx';
import { keepUnansweredKeys } from './reading/waitingKeys.ts';
import { AppRoutes } from './routes.tsx';

const base = import.meta.env.BASE_URL;
const bundleAddress = new URL(base + bundleFolder, location.href).href;

const queryClient = makeQueryClient();
/** The code of it comes when it is needed. */
const renewManifest = async () => (await import('./data/renewManifest.ts')).renewManifest(queryClient);
const readManifest = () => queryClient.query(manifestQuery);
// Queries that lead to one another share their fetches, so none that runs may be cancelled.
import.meta.hot?.on(digestsChangedEvent, () => {
  void queryClient.invalidateQueries({}, { cancelRefetch: false });
});

const library = new LazyLibrary(async () => {
  const [{ openLibrary }] = await Promise.all([import('./library/openLibrary.ts'), KeptFacts.prepare()]);
  return openLibrary();
});

const search = new LazyPart(async () => {
  const { makeSearchClient } = await import('./search/searchClient.ts');
  return makeSearchClient(bundleAddress, (isAgain) =>
    isAgain ? renewManifest().catch(readManifest) : readManifest(),
  );
});
const offline = new Offline();
followManifest(queryClient, (manifest) => {
  search.opened?.renew();
  offline.tell((controls) => controls.take(manifest));
});
followLostHost(queryClient, () => offline.tell((controls) => controls.hearLoss()));

const parts = { queryClient, library, search, offline };

/** The page's head has read it. */
const language = document.documentElement.dataset['language'] ?? '';

function page(words: SiteWords) {
  return (
    <App parts={parts} language={language} words={words}>
      {/* What a press leads to is drawn at once: in the slices of a transition it takes a phone 30 ms more. */}
      <BrowserRouter basename={base} useTransitions={false}>
        <AppRoutes />
      </BrowserRouter>
    </App>
  );
}

/** Goes on from what the page of the newest day has had in it since it was built, and draws any other page. */
function start(container: HTMLElement): void {
  // A host may answer other addresses with the page of the newest day too.
  const firstDay = location.pathname === base ? readFirstDay(document) : undefined;
  if (firstDay) hydrate(container, firstDay);
  else void draw(container);
}

function hydrate(container: HTMLElement, firstDay: FirstDay): void {
  takeFirstDay(queryClient, firstDay);
  // In a transition, so that the browser can answer its reader in between.
  startTransition(() => {
    hydrateRoot(container, page(ko));
  });
}

async function draw(container: HTMLElement): Promise<void> {
  const [words] = await Promise.all([
    loadWords(language),
    // A list without the marks that are kept would be a wrong one. Should they not come, what needs them says so.
    hasStoredLibrary() && library.open().catch(() => undefined),
  ]);
  container.replaceChildren();
  createRoot(container).render(page(words));
}

/** Between one answer and the next request there is less, on the slowest of phones, and what is read ahead comes first. */
const firstViewQuietMs = 1000;

/** In development, files change under the page, so none of them is stored. */
async function storeOnDevice(): Promise<void> {
  if (!import.meta.env.PROD) return;
  await waitForFirstView(queryClient, firstViewQuietMs);
  offline.start({
    base,
    entry: new URL(readPageEntry()).pathname.slice(base.length),
    folder: bundleAddress,
    readManifest,
    renewManifest,
    waitForQuiet: () => waitForQuiet(queryClient),
    onReturn() {
      refetchFailed(queryClient);
      const client = search.opened;
      const state = client?.readState();
      if (state && (state.progress.failed > 0 || state.isBroken)) client?.retry();
    },
  });
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
keepUnansweredKeys();
start(root);
window.addEventListener('load', () => void storeOnDevice());
