import { Suspense, useContext, type ReactNode } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { SearchClientContext } from './reading/searchContext.ts';
import type { SearchClient } from './search/answer.ts';
import { AppHeader } from './shell/AppHeader.tsx';
import { lazyView } from './shell/lazyView.ts';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { lazyExtra } from './ui/lazyExtra.ts';
import { useAfterPaint } from './ui/useAfterPaint.ts';
import { DayLayout } from './views/day/DayLayout.tsx';
import { DayOverview } from './views/day/DayOverview.tsx';
import { NotFoundView } from './views/notFound/NotFoundView.tsx';

/** Markdown rendering comes with the paper view, and that when a paper is about to be opened. */
const importPaperView = () => import('./views/paper/PaperView.tsx');
const PaperView = lazyView(async () => (await importPaperView()).PaperView);

/** The search, its words and its marks come when the reader is about to search. */
const importSearchView = () => import('./views/search/SearchView.tsx');
const SearchView = lazyView(async () => (await importSearchView()).SearchView);
const importPaletteHits = () => import('./views/search/PaletteHits.tsx');
const PaletteHits = lazyView(async () => (await importPaletteHits()).PaletteHits);

/** With the settings come the backup, the import and the erasing. */
const SettingsView = lazyView(async () => (await import('./views/settings/SettingsView.tsx')).SettingsView);

/** Another app shares a paper with this one, which few do on a day. */
const OpenView = lazyView(async () => (await import('./views/open/OpenView.tsx')).OpenView);

const importLibraryView = () => import('./views/library/LibraryView.tsx');
const LibraryView = lazyView(async () => (await importLibraryView()).LibraryView);

function prepareSearch(client: SearchClient | undefined, place: 'dialog' | 'page'): void {
  client?.start();
  // Should it fail, the search says so.
  (place === 'dialog' ? importPaletteHits() : importSearchView()).catch(() => undefined);
}

/** Keys, undo and what is said in passing come after the first paint; without them all else works. */
const AfterPaint = lazyExtra(async () => (await import('./shell/AfterPaint.tsx')).AfterPaint);

function preparePaper(): void {
  // Should it fail, opening the paper says so.
  importPaperView().catch(() => undefined);
}

function prepareLibrary(): void {
  // Should it fail, opening the library says so.
  importLibraryView().catch(() => undefined);
}

function suspended(view: ReactNode) {
  return <Suspense>{view}</Suspense>;
}

/** Which view answers which address. */
export function AppRoutes() {
  const searchClient = useContext(SearchClientContext);
  return (
    <>
      <AppHeader
        renderHits={(content) => <PaletteHits {...content} />}
        onSearchIntent={(place) => prepareSearch(searchClient, place)}
        onLibraryIntent={prepareLibrary}
      />
      <ErrorBoundary resetKey={useLocation().pathname}>
        <Routes>
          <Route element={<DayLayout preparePaper={preparePaper} />}>
            <Route index element={<DayOverview />} />
            <Route path="days/:date" element={<DayOverview />} />
            <Route path="papers/*" element={suspended(<PaperView />)} />
          </Route>
          <Route path="search" element={suspended(<SearchView preparePaper={preparePaper} />)} />
          <Route path="settings" element={suspended(<SettingsView />)} />
          <Route path="library" element={suspended(<LibraryView preparePaper={preparePaper} />)} />
          <Route path="open" element={suspended(<OpenView />)} />
          <Route path="*" element={<NotFoundView />} />
        </Routes>
      </ErrorBoundary>
      {useAfterPaint() && (
        <Suspense>
          <AfterPaint />
        </Suspense>
      )}
    </>
  );
}
