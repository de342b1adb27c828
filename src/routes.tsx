import { lazy, Suspense, useContext, type ComponentType } from 'react';
import { Route, Routes } from 'react-router-dom';
import { useWords } from './i18n/words.ts';
import { AppLink } from './reading/AppLink.tsx';
import { HeaderLink } from './reading/HeaderLink.tsx';
import { SearchClientContext } from './reading/searchContext.ts';
import { SearchOpener } from './reading/SearchOpener.tsx';
import { SettingsLink } from './reading/SettingsLink.tsx';
import type { SearchClient } from './search/answer.ts';
import { SiteHeader } from './ui/SiteHeader.tsx';
import { useAfterPaint } from './ui/useAfterPaint.ts';
import { DayLayout } from './views/day/DayLayout.tsx';
import { DayOverview } from './views/day/DayOverview.tsx';
import { NotFoundView } from './views/notFound/NotFoundView.tsx';

/** Markdown rendering comes with the paper view, and that when a paper is about to be opened. */
const importPaperView = () => import('./views/paper/PaperView.tsx');
const PaperView = lazy(async () => ({ default: (await importPaperView()).PaperView }));

/** The search, its words and its marks come when the reader is about to search. */
const importSearchView = () => import('./views/search/SearchView.tsx');
const SearchView = lazy(async () => ({ default: (await importSearchView()).SearchView }));
const importPaletteHits = () => import('./views/search/PaletteHits.tsx');
const PaletteHits = lazy(async () => ({ default: (await importPaletteHits()).PaletteHits }));

/** With the settings come the backup, the import and the erasing. */
const SettingsView = lazy(async () => ({
  default: (await import('./views/settings/SettingsView.tsx')).SettingsView,
}));

/** Another app shares a paper with this one, which few do on a day. */
const OpenView = lazy(async () => ({ default: (await import('./views/open/OpenView.tsx')).OpenView }));

const importLibraryView = () => import('./views/library/LibraryView.tsx');
const LibraryView = lazy(async () => ({ default: (await importLibraryView()).LibraryView }));

function prepareSearch(client: SearchClient | undefined, place: 'dialog' | 'page'): void {
  client?.start();
  // Should it fail, the search says so.
  (place === 'dialog' ? importPaletteHits() : importSearchView()).catch(() => undefined);
}

const AppKeys = lazyExtra(async () => (await import('./reading/triage/AppKeys.tsx')).AppKeys);
const AppBadge = lazyExtra(async () => (await import('./shell/AppBadge.tsx')).AppBadge);

/** A component that is nothing where its code cannot be fetched. */
function lazyExtra(load: () => Promise<ComponentType>) {
  return lazy<ComponentType>(() =>
    load().then(
      (component) => ({ default: component }),
      () => ({ default: () => null }),
    ),
  );
}

function preparePaper(): void {
  // Should it fail, opening the paper says so.
  importPaperView().catch(() => undefined);
}

function prepareLibrary(): void {
  // Should it fail, opening the library says so.
  importLibraryView().catch(() => undefined);
}

/** Keys, undo, what is said of marks, the icon's badge: they come after the first paint, and without them all else works. */
function Extras() {
  return (
    <>
      <Suspense>
        <AppKeys />
      </Suspense>
      <Suspense>
        <AppBadge />
      </Suspense>
    </>
  );
}

/** The head of every page, with the ways that lead from it. */
function AppHeader() {
  const searchClient = useContext(SearchClientContext);
  const words = useWords();
  return (
    <SiteHeader
      renderHome={(className, name) => (
        <AppLink to="/" className={className}>
          {name}
        </AppLink>
      )}
    >
      <SearchOpener
        renderHits={(content) => <PaletteHits {...content} />}
        onIntent={(place) => prepareSearch(searchClient, place)}
      />
      <HeaderLink to="/library" onIntent={prepareLibrary}>
        {words.library}
      </HeaderLink>
      <SettingsLink />
    </SiteHeader>
  );
}

/** Which view answers which address. */
export function AppRoutes() {
  return (
    <>
      <AppHeader />
      <Routes>
        <Route element={<DayLayout preparePaper={preparePaper} />}>
          <Route index element={<DayOverview />} />
          <Route path="days/:date" element={<DayOverview />} />
          <Route
            path="papers/*"
            element={
              <Suspense>
                <PaperView />
              </Suspense>
            }
          />
        </Route>
        <Route
          path="search"
          element={
            <Suspense>
              <SearchView preparePaper={preparePaper} />
            </Suspense>
          }
        />
        <Route
          path="settings"
          element={
            <Suspense>
              <SettingsView />
            </Suspense>
          }
        />
        <Route
          path="library"
          element={
            <Suspense>
              <LibraryView preparePaper={preparePaper} />
            </Suspense>
          }
        />
        <Route
          path="open"
          element={
            <Suspense>
              <OpenView />
            </Suspense>
          }
        />
        <Route path="*" element={<NotFoundView />} />
      </Routes>
      {useAfterPaint() && <Extras />}
    </>
  );
}
