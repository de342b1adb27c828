import { lazy, Suspense, useContext } from 'react';
import { Route, Routes } from 'react-router-dom';
import { useWords } from './i18n/words.ts';
import { AppLink } from './reading/AppLink.tsx';
import { HeaderLink } from './reading/HeaderLink.tsx';
import { SearchClientContext } from './reading/searchContext.ts';
import { SearchOpener } from './reading/SearchOpener.tsx';
import type { SearchClient } from './search/answer.ts';
import { SiteHeader } from './ui/SiteHeader.tsx';
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

const importLibraryView = () => import('./views/library/LibraryView.tsx');
const LibraryView = lazy(async () => ({ default: (await importLibraryView()).LibraryView }));

function prepareSearch(client: SearchClient | undefined, place: 'dialog' | 'page'): void {
  client?.start();
  // Should it fail, the search says so.
  (place === 'dialog' ? importPaletteHits() : importSearchView()).catch(() => undefined);
}

function preparePaper(): void {
  // Should it fail, opening the paper says so.
  importPaperView().catch(() => undefined);
}

function prepareLibrary(): void {
  // Should it fail, opening the library says so.
  importLibraryView().catch(() => undefined);
}

/** Which view answers which address. */
export function AppRoutes() {
  const searchClient = useContext(SearchClientContext);
  const words = useWords();
  return (
    <>
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
      </SiteHeader>
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
          path="library"
          element={
            <Suspense>
              <LibraryView preparePaper={preparePaper} />
            </Suspense>
          }
        />
        <Route path="*" element={<NotFoundView />} />
      </Routes>
    </>
  );
}
