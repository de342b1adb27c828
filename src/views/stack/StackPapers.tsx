import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { StackedPaper } from '../../digest/gatherStack.ts';
import { useMonthFormat } from '../../i18n/monthFormat.ts';
import { useStackWords } from '../../i18n/stackWords.ts';
import { useWords } from '../../i18n/words.ts';
import { readMinutes } from '../../reading/lens/lens.ts';
import { LensTop } from '../../reading/lens/LensTop.tsx';
import { ListSkeleton } from '../../reading/ListSkeleton.tsx';
import { stackPath } from '../../reading/paths.ts';
import { QueryError } from '../../reading/QueryError.tsx';
import { ListFinish } from '../../reading/triage/ListFinish.tsx';
import { ReadAtOnce } from '../../reading/triage/ReadAtOnce.tsx';
import { PressButton } from '../../ui/PressButton.tsx';
import { cutPieces } from './cutPieces.ts';
import styles from './StackPapers.module.css';
import { StackPieceView, type PieceContext } from './StackPieceView.tsx';
import type { StackDays } from './useStackDays.ts';
import type { OpenStack } from './useOpenStack.ts';

interface StackPapersProps {
  open: OpenStack;
  context: PieceContext;
}

/** A stack's papers, with what marks many of them at once; or those of them that were picked for some minutes. */
export function StackPapers({ open, context }: StackPapersProps) {
  const minutes = readMinutes(context.lens);
  return (
    <>
      {minutes === undefined && <Tools open={open} context={context} />}
      <StackLensTop open={open} context={context} />
      {minutes === undefined ? (
        <Lists open={open} context={context} />
      ) : (
        <Suspense fallback={<ListSkeleton />}>
          <StackMinutes open={open} context={context} minutes={minutes} />
        </Suspense>
      )}
    </>
  );
}

/** What draws texts comes when they are asked for. */
const StackMinutes = lazy(async () => ({ default: (await import('./StackMinutes.tsx')).StackMinutes }));

function Tools({ open, context: { openPaperId } }: StackPapersProps) {
  const { marks } = useWords();
  const words = useStackWords();
  const { shown, isOnlyUnread, toggleFilter } = open.list;
  return (
    <div className={styles.tools}>
      {open.stack.kind === 'span' && (
        <PressButton label={marks.onlyUnread} isPressed={isOnlyUnread} onPress={toggleFilter} />
      )}
      <span />
      <ReadAtOnce
        days={open.daysToFinish}
        shown={shown}
        dateOf={open.dateOf}
        openPaperId={openPaperId}
        finishLabel={words.finish}
      />
    </div>
  );
}

function Lists({ open, context }: StackPapersProps) {
  const { marks } = useWords();
  const { found } = open;
  const { shown, folded } = open.list;
  return (
    <>
      {shown.length === 0 && !found.isPending && <p className={styles.none}>{marks.noneUnread}</p>}
      <div data-rows>
        <Pieces papers={shown} context={context} isInSight />
        {folded.length > 0 && (
          <details className={styles.folded}>
            <summary>{marks.folded(folded.length)}</summary>
            <Pieces papers={folded} context={context} />
          </details>
        )}
      </div>
      <FailedMonths found={found} />
      <ListEnd open={open} context={context} />
    </>
  );
}

function StackLensTop({ open, context: { lens, openPaperId } }: StackPapersProps) {
  const { address, list, found } = open;
  const listPath = openPaperId === undefined ? undefined : stackPath(address);
  return (
    <LensTop list={address} listPath={listPath} hasSteps lens={lens}>
      <StackLensHead
        papers={[...list.shown, ...list.folded]}
        dates={found.days.map(({ date }) => date)}
        lens={lens}
      />
    </LensTop>
  );
}

const StackLensHead = lazy(async () => ({ default: (await import('./StackLens.tsx')).StackLensHead }));

interface PiecesProps {
  papers: readonly StackedPaper[];
  context: PieceContext;
  isInSight?: true;
}

/** A phone shows no more of them before anything is scrolled. */
const piecesOnTop = 2;

function Pieces({ papers, context, isInSight }: PiecesProps) {
  return cutPieces(papers).map((piece, index) => (
    <StackPieceView
      key={piece.key}
      piece={piece}
      context={context}
      isOnTop={isInSight === true && index < piecesOnTop}
    />
  ));
}

function FailedMonths({ found }: { found: StackDays }) {
  const words = useStackWords();
  const format = useMonthFormat();
  return found.failedMonths.map(({ month, error, retry }) => (
    <div key={month} className={styles.failed}>
      <p>{words.failedMonth(format.month(month))}</p>
      <QueryError error={error} onRetry={retry} />
    </div>
  ));
}

/** Older days come as one nears the end; where there are none, all can be finished. */
function ListEnd({ open: { found, daysToFinish, dateOf }, context }: StackPapersProps) {
  const words = useStackWords();
  if (found.failedMonths.length > 0) return null;
  if (found.isPending) return <ListSkeleton />;
  if (found.hasMore)
    return <MoreDays key={found.days.length} watcher={context.watcher} onNear={found.askForMore} />;
  return (
    <ListFinish days={daysToFinish} dateOf={dateOf} labels={{ finish: words.finish, done: words.done }} />
  );
}

interface MoreDaysProps {
  watcher: PieceContext['watcher'];
  onNear: () => void;
}

function MoreDays({ watcher, onNear }: MoreDaysProps) {
  const words = useStackWords();
  const place = useRef<HTMLParagraphElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => (place.current ? watcher.watch(place.current, setNear) : undefined), [watcher]);
  useEffect(() => {
    if (isNear) onNear();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it comes near
  }, [isNear]);
  return (
    <p ref={place} className={styles.none}>
      {words.loadingMore}
    </p>
  );
}
