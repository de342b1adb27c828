import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { AppLink } from './reading/AppLink.tsx';
import { SiteHeader } from './ui/SiteHeader.tsx';
import { DayLayout } from './views/day/DayLayout.tsx';
import { DayOverview } from './views/day/DayOverview.tsx';
import { NotFoundView } from './views/notFound/NotFoundView.tsx';

/** Markdown rendering comes with the paper view, and that when a paper is about to be opened. */
const importPaperView = () => import('./views/paper/PaperView.tsx');
const PaperView = lazy(async () => ({ default: (await importPaperView()).PaperView }));

function preparePaper(): void {
  // Should it fail, opening the paper says so.
  importPaperView().catch(() => undefined);
}

/** Which view answers which address. */
export function AppRoutes() {
  return (
    <>
      <SiteHeader
        renderHome={(className, name) => (
          <AppLink to="/" className={className}>
            {name}
          </AppLink>
        )}
      />
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
        <Route path="*" element={<NotFoundView />} />
      </Routes>
    </>
  );
}
