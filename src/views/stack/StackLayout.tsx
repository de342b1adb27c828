import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useMatch } from 'react-router-dom';
import { dayListQuery, dayTextsQuery, manifestQuery } from '../../data/queries.ts';
import { setSeenDay } from '../../library/places.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { EmptyCollection } from '../../reading/EmptyCollection.tsx';
import { readMinutes } from '../../reading/lens/lens.ts';
import { useListLens } from '../../reading/lens/useListLens.ts';
import { useKeptPick } from '../../reading/minutes/keptPicks.ts';
import { ListLayout } from '../../reading/ListLayout.tsx';
import { ListNeighborsContext } from '../../reading/listNeighbors.ts';
import { readPaperPath, stackPath } from '../../reading/paths.ts';
import { useListPlace } from '../../reading/scrollPlaces.ts';
import { ListTools } from '../../reading/triage/ListTools.tsx';
import { useReturnFocus } from '../../reading/useReturnFocus.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Page } from '../../ui/Page.tsx';
import { NearWatcher } from './nearWatcher.ts';
import { readSeenBefore } from './seenBefore.ts';
import { readStack, spanAddress, type Stack } from './stack.ts';
import { StackList } from './StackList.tsx';
import { UnknownSpan } from './StackNotices.tsx';
import { StackOverview } from './StackOverview.tsx';
import { useOpenStack, type OpenStack } from './useOpenStack.ts';
import { useSpansBeside } from './useSpansBeside.ts';
import { useStackNeighbors } from './useStackNeighbors.ts';

interface StackLayoutProps {
  /** Names the stack, as the page's address does. */
  address: string;
  /** Fetches the paper view's code, since the reader is about to need it. */
  preparePaper: () => void;
  /** The paper that was opened from it, and the one that will probably be. */
  children: ReactNode;
}

/** Several days as one list, with the paper that was opened from it beside it, or in its place, just as with a day. */
export function StackLayout({ address, preparePaper, children }: StackLayoutProps) {
  const { data: manifest } = useQuery(manifestQuery);
  const stack = readStack(address);
  if (manifest?.months.length === 0) return <EmptyCollection />;
  if (!stack) {
    return (
      <Page>
        <UnknownSpan text={address} />
      </Page>
    );
  }
  return (
    <StackColumns stack={stack} preparePaper={preparePaper}>
      {children}
    </StackColumns>
  );
}

interface StackColumnsProps extends Omit<StackLayoutProps, 'address'> {
  stack: Stack;
}

function StackColumns({ stack, preparePaper, children }: StackColumnsProps) {
  const openPaperId = readPaperPath(useMatch('/papers/*')?.params['*']);
  const lens = useListLens(openPaperId !== undefined);
  const client = useQueryClient();
  const library = useLibrary();
  const pane = useRef<HTMLElement>(null);
  const [watcher] = useState(() => new NearWatcher());
  const [wantedPaperId, setWantedPaperId] = useState<string>();
  // The row of the paper that was read last is there when the reader comes back to it, however far from where the list was left.
  if (openPaperId !== undefined && openPaperId !== wantedPaperId) setWantedPaperId(openPaperId);
  const open = useOpenStack(stack, openPaperId);
  const { address, found, isReady } = open;
  const picked = useKeptPick(address, readMinutes(lens) ?? 0);
  const listed = picked?.flatMap(({ paperId }) => open.list.find(paperId) ?? []) ?? open.list.shown;
  const neighbors = useStackNeighbors(listed, openPaperId, address);
  const since = readSeenBefore(library, stack.kind);
  useListPlace(pane, address, isReady);
  useReturnFocus(pane, isReady ? address : undefined, openPaperId);
  useSeenDays(stack, found.days[0]?.date);

  function onIntent(date: string): void {
    preparePaper();
    // Should it fail, opening the paper says so.
    client.query(dayTextsQuery(date)).catch(() => undefined);
  }

  async function draw(paperId: string): Promise<void> {
    const date = open.list.find(paperId)?.dates[0];
    // Should it fail, the list says so there.
    if (date !== undefined) await client.query(dayListQuery(date)).catch(() => undefined);
    flushSync(() => setWantedPaperId(paperId));
  }

  const from = stack.kind === 'span' ? stack.from : '';
  const context = { stack: address, from, lens, since, openPaperId, wantedPaperId, watcher, onIntent };
  return (
    <ListLayout
      pane={pane}
      isPaperOpen={openPaperId !== undefined}
      lens={lens}
      list={<StackList open={open} context={context} />}
      beside={
        <ErrorBoundary resetKey={openPaperId ?? address}>
          {openPaperId === undefined && <StackOverview stack={stack} days={found.days} isReady={isReady} />}
          <ListNeighborsContext value={neighbors}>{children}</ListNeighborsContext>
        </ErrorBoundary>
      }
    >
      {found.days.length > 0 && (
        <StackTools key={address} open={open} openPaperId={openPaperId} lens={lens} pane={pane} draw={draw} />
      )}
    </ListLayout>
  );
}

/** Keeps the newest day that the reader has seen in such a list. */
function useSeenDays({ kind }: Stack, newest: string | undefined): void {
  const library = useLibrary();
  useEffect(() => {
    if (newest !== undefined) setSeenDay(library, kind, newest);
  }, [library, kind, newest]);
}

interface StackToolsProps {
  open: OpenStack;
  openPaperId: string | undefined;
  lens: string;
  pane: Parameters<typeof ListTools>[0]['pane'];
  draw: (paperId: string) => Promise<void>;
}

/** Keys and fingers on a stack. */
function StackTools({ open, openPaperId, lens, pane, draw }: StackToolsProps) {
  const { earlier, later } = useSpansBeside(open.stack);
  return (
    <ListTools
      dateOf={open.dateOf}
      openPaperId={openPaperId}
      pane={pane}
      stack={open.address}
      // What was picked for some minutes is drawn whole.
      {...(readMinutes(lens) === undefined && {
        pieces: { paperIds: open.list.shown.map(({ paperId }) => paperId), draw },
      })}
      days={open.daysToFinish}
      previous={earlier && stackPath(spanAddress(earlier), lens)}
      next={later && stackPath(spanAddress(later), lens)}
    />
  );
}
