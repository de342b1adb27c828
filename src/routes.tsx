import { Suspense, useContext, type ReactNode } from 'react';
import { matchPath, useLocation } from 'react-router-dom';
import { useWords } from './i18n/words.ts';
import layoutStyles from './reading/ListLayout.module.css';
import { ListSkeleton } from './reading/ListSkeleton.tsx';
import { readListOrigin } from './reading/listOrigin.ts';
import { readStackPath } from './reading/paths.ts';
import { SearchClientContext } from './reading/searchContext.ts';
import type { LazyPart } from './bundle/lazyPart.ts';
import type { SearchClient } from './search/answer.ts';
import { AppHeader } from './shell/AppHeader.tsx';
import { lazyView } from './shell/lazyView.ts';
import { PaperPages } from './shell/PaperPages.tsx';
import { contentId } from './ui/content.ts';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { HiddenText } from './ui/HiddenText.tsx';
import { lazyExtra } from './ui/lazyExtra.ts';
import { useAfterPaint } from './ui/useAfterPaint.ts';
import { DayLayout } from './views/day/DayLayout.tsx';
import { DayOverview } from './views/day/DayOverview.tsx';

/** Markdown rendering comes with the paper view, and that when a paper is about to be opened. */
const PaperView = lazyView(async () => (await import('./views/paper/PaperView.tsx')).PaperView);

/** The same element each time, so that a page is not drawn anew for another's sake. */
const paperView = <PaperView />;

function preparePaper(): void {
  void PaperView.prepare();
}

/** The search, its words and its marks come when the reader is about to search. */
const SearchView = lazyView(async () => (await import('./views/search/SearchView.tsx')).SearchView);
const PaletteHits = lazyView(async () => (await import('./views/search/PaletteHits.tsx')).PaletteHits);

/** With the settings come the backup, the import and the erasing. */
const SettingsView = lazyView(async () => (await import('./views/settings/SettingsView.tsx')).SettingsView);

/** Another app shares a paper with this one, which few do on a day. */
const OpenView = lazyView(async () => (await import('./views/open/OpenView.tsx')).OpenView);

/** Several days as one list, and the papers that are opened from it. */
const StackLayout = lazyView(async () => (await import('./views/stack/StackLayout.tsx')).StackLayout);

const NotFoundView = lazyView(async () => (await import('./views/notFound/NotFoundView.tsx')).NotFoundView);

const LibraryView = lazyView(async () => (await import('./views/library/LibraryView.tsx')).LibraryView);

function prepareSearch(search: LazyPart<SearchClient> | undefined, place: 'dialog' | 'page'): void {
  // Should it fail, the search says so.
  search?.open().then(
    (client) => client.start(),
    () => undefined,
  );
  void (place === 'dialog' ? PaletteHits : SearchView).prepare();
}

/** Keys, undo and what is said in passing come after the first paint; without them all else works. */
const AfterPaint = lazyExtra(async () => (await import('./shell/AfterPaint.tsx')).AfterPaint);

/** Which view answers which address. */
export function AppRoutes() {
  const search = useContext(SearchClientContext);
  return (
    <>
      <AppHeader
        renderHits={(content) => <PaletteHits {...content} />}
        onSearchIntent={(place) => prepareSearch(search, place)}
        onLibraryIntent={() => void LibraryView.prepare()}
      />
      <ErrorBoundary resetKey={useLocation().pathname} renderAround={(notice) => <StandIn>{notice}</StandIn>}>
        <View />
      </ErrorBoundary>
      {useAfterPaint() && (
        <Suspense>
          <AfterPaint />
        </Suspense>
      )}
    </>
  );
}

/** The views that stand alone, without a day's list beside them. */
const views = [
  { path: '/search', element: <SearchView preparePaper={preparePaper} /> },
  { path: '/settings', element: <SettingsView /> },
  { path: '/library', element: <LibraryView preparePaper={preparePaper} /> },
  { path: '/open', element: <OpenView /> },
  { path: '*', element: <NotFoundView /> },
];

/** What the page is about while its view is on its way, or where that cannot be drawn. */
function StandIn({ children }: { children: ReactNode }) {
  const { siteName } = useWords();
  return (
    <main id={contentId} tabIndex={-1}>
      <title>{siteName}</title>
      <h1>
        <HiddenText>{siteName}</HiddenText>
      </h1>
      {children}
    </main>
  );
}

/** Stands where a view's code is on its way. */
function ComingView() {
  return (
    <StandIn>
      <ListSkeleton />
    </StandIn>
  );
}

/** Stands where a list is on its way, with room for what comes beside it. */
function ComingList() {
  return (
    <StandIn>
      <div className={layoutStyles.layout}>
        <div className={layoutStyles.list}>
          <ListSkeleton />
        </div>
      </div>
    </StandIn>
  );
}

/** The router's `Routes` does more than seven addresses need, and brings 3 kB of it before the first paint. */
function View() {
  const { pathname, state } = useLocation() as { pathname: string; state: unknown };
  const isAt = (path: string) => matchPath(path, pathname) !== null;
  const isPaper = isAt('/papers/*');
  const stack = isPaper ? readListOrigin(state)?.stack : readStackPath(pathname);
  const papers = (
    <PaperPages isOpen={isPaper} prepare={PaperView.prepare}>
      {paperView}
    </PaperPages>
  );
  if (stack !== undefined) {
    return (
      <Suspense key="stack" fallback={<ComingList />}>
        <StackLayout address={stack} preparePaper={preparePaper}>
          {papers}
        </StackLayout>
      </Suspense>
    );
  }
  if (!isPaper && !isAt('/') && !isAt('/days/:date')) {
    const view = views.find(({ path }) => isAt(path));
    return (
      <Suspense key={view?.path} fallback={<ComingView />}>
        {view?.element}
      </Suspense>
    );
  }
  return (
    <DayLayout preparePaper={preparePaper}>
      {!isPaper && <DayOverview />}
      {papers}
    </DayLayout>
  );
}
