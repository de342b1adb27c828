import { Suspense, type ReactNode } from 'react';
import { shiftDate } from '../../digest/daySpan.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { useSpanFormat } from '../../i18n/spanFormat.ts';
import { useStackWords } from '../../i18n/stackWords.ts';
import { lensAnchor } from '../../reading/lens/lens.ts';
import type { ListOrigin } from '../../reading/listOrigin.ts';
import { ListSkeleton } from '../../reading/ListSkeleton.tsx';
import { PaperRow } from '../../reading/PaperRow.tsx';
import { paperPath } from '../../reading/paths.ts';
import { usePaperLinks } from '../../reading/usePaperLinks.ts';
import { QueryError } from '../../reading/QueryError.tsx';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import type { StackPiece } from './cutPieces.ts';
import type { PieceContext } from './StackPieceView.tsx';
import styles from './StackPieceView.module.css';
import { usePieceEditions, type ShownEdition } from './usePieceEditions.ts';

interface PieceRowsProps {
  piece: StackPiece;
  context: PieceContext;
  /** What it takes in the list until its papers are here. */
  minHeight: string | number;
  /** What stands under a row in place of what its lens shows. */
  renderUnder?: (paperId: string) => ReactNode;
}

/** The rows of a piece; says so where the list of its day cannot be had. */
export function PieceRows({ piece, context, minHeight, renderUnder }: PieceRowsProps) {
  const words = useStackWords();
  const format = useDateFormat();
  const { own, editions } = usePieceEditions(piece, context.from);
  if (own.isLoadingError) {
    return (
      <div className={styles.failed}>
        <p>{words.failedDay(format.short(piece.date))}</p>
        <QueryError error={own.error} onRetry={() => void own.refetch()} />
      </div>
    );
  }
  if (own.isPending) {
    return (
      <div className={styles.coming} style={{ height: minHeight, overflow: 'hidden' }}>
        <ListSkeleton />
        <p className={styles.unprinted}>{words.unprinted(piece.papers.length)}</p>
      </div>
    );
  }
  return (
    <Rows editions={editions} context={context} label={format.long(piece.date)} renderUnder={renderUnder} />
  );
}

interface RowsProps {
  editions: ShownEdition[];
  context: PieceContext;
  label: string;
  renderUnder: PieceRowsProps['renderUnder'] | undefined;
}

function Rows({
  editions,
  context: { stack, lens, since, openPaperId, onIntent },
  label,
  renderUnder,
}: RowsProps) {
  const describeDays = useDayPhrases(since);
  const dayOf = (paperId: string) => editions.find(({ listed }) => listed.paperId === paperId)?.date;
  const links = usePaperLinks(
    (paperId) => {
      const day = dayOf(paperId);
      if (day === undefined) return undefined;
      const state: ListOrigin = { day, stack, ...(lens && { lens }) };
      return { path: paperPath(paperId) + lensAnchor(lens), state };
    },
    (paperId) => {
      const day = dayOf(paperId);
      if (day !== undefined) onIntent(day);
    },
  );
  return (
    <ol role="list" aria-label={label} {...links}>
      {editions.map((edition) => (
        <PaperRow
          key={edition.listed.paperId}
          paper={edition.listed}
          day={edition.date}
          anchor={lensAnchor(lens)}
          isOpen={edition.listed.paperId === openPaperId}
          days={describeDays(edition)}
        >
          {renderUnder
            ? renderUnder(edition.listed.paperId)
            : lens && (
                <Suspense>
                  <StackLens paperId={edition.listed.paperId} date={edition.date} lens={lens} />
                </Suspense>
              )}
        </PaperRow>
      ))}
    </ol>
  );
}

/** What a lens shows. Should it not come, its head says so. */
const StackLens = lazyExtra(async () => (await import('./StackLens.tsx')).StackLens);

/** More days than these are named by the first and the last. */
const mostNamed = 3;

/**
 * Says on which days a paper stood in a digest, where these are several, and whether it is new to the reader.
 * @param since the newest day that the reader had seen
 */
function useDayPhrases(since: string | undefined): (edition: ShownEdition) => string {
  const words = useStackWords();
  const format = useDateFormat();
  const span = useSpanFormat();

  function nameDays(dates: string[]): string {
    const [first = '', ...later] = dates.toReversed();
    const isUnbroken = later.every((date, index) => date === shiftDate(first, index + 1));
    if (isUnbroken || dates.length > mostNamed) return span.short(first, later.at(-1) ?? first);
    return [first, ...later].map((date) => format.short(date, dates[0])).join(', ');
  }

  return ({ dates, firstDate }) => {
    const fresh = since !== undefined && firstDate > since ? [words.newPaper] : [];
    const returned = dates.length > 1 ? [words.onDays(dates.length), nameDays(dates)] : [];
    return [...fresh, ...returned].join(' · ');
  };
}
