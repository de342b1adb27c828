import { useQueryClient } from '@tanstack/react-query';
import {
  Activity,
  startTransition,
  Suspense,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { UNSAFE_LocationContext as LocationContext, type Location } from 'react-router-dom';
import { editionsQuery } from '../data/queries.ts';
import { ListSkeleton } from '../reading/ListSkeleton.tsx';
import { hearExpectations, locationAhead, type ExpectedPage } from '../reading/pageAhead.ts';
import { savesData } from '../reading/savesData.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';

interface PaperPagesProps {
  /** Whether the address is that of a paper. */
  isOpen: boolean;
  /** Fetches the code of a paper's page. */
  prepare: () => Promise<unknown>;
  /** The page of the paper that the router's location names. */
  children: ReactNode;
}

/** The open paper, and behind it the one that the reader will probably open next, drawn but not shown. */
export function PaperPages({ isOpen, prepare, children }: PaperPagesProps) {
  const { location } = useContext(LocationContext);
  const open = isOpen ? location : undefined;
  const ahead = useLocationAhead(open?.pathname, prepare);
  const locations = [...(open ? [open] : []), ...(ahead && ahead.pathname !== open?.pathname ? [ahead] : [])];
  return locations.map((own) => (
    <Activity key={own.pathname} mode={own === open ? 'visible' : 'hidden'}>
      <OwnLocation location={own}>
        <ErrorBoundary resetKey="">
          <Suspense fallback={<ListSkeleton />}>{children}</Suspense>
        </ErrorBoundary>
      </OwnLocation>
    </Activity>
  ));
}

/** Gives a page a location of its own, as the router's `Routes` does, of which we have nothing else. */
function OwnLocation({ location, children }: { location: Location; children: ReactNode }) {
  const { navigationType } = useContext(LocationContext);
  const value = useMemo(() => ({ location, navigationType }), [location, navigationType]);
  return <LocationContext value={value}>{children}</LocationContext>;
}

/** Of the page to be drawn ahead, once what it needs is here; forgotten when the reader leaves that page. */
function useLocationAhead(
  openPath: string | undefined,
  prepare: () => Promise<unknown>,
): Location | undefined {
  const client = useQueryClient();
  const [ahead, setAhead] = useState<Location>();
  const [pathBefore, setPathBefore] = useState(openPath);
  if (openPath !== pathBefore) {
    setPathBefore(openPath);
    if (ahead?.pathname === pathBefore) setAhead(undefined);
  }

  useEffect(() => {
    if (savesData()) return undefined;
    let wanted: ExpectedPage | undefined;
    return hearExpectations((page) => {
      wanted = page;
      // Should something not come, the page says so when it is opened.
      Promise.all([prepare(), client.query(editionsQuery(page.paperId))]).then(
        () => wanted === page && startTransition(() => setAhead(locationAhead(page))),
        () => undefined,
      );
    });
  }, [client, prepare]);
  return ahead;
}
