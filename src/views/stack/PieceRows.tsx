import { shiftDate } from '../../digest/daySpan.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { useSpanFormat } from '../../i18n/spanFormat.ts';
import { useStackWords } from '../../i18n/stackWords.ts';
import { ListSkeleton } from '../../reading/ListSkeleton.tsx';
import type { ListOrigin } from '../../reading/listOrigin.ts';
import { PaperRow } from '../../reading/PaperRow.tsx';
import { QueryError } from '../../reading/QueryError.tsx';
import { usePaperLinks } from '../../reading/usePaperLinks.ts';
import type { StackPiece } from './cutPieces.ts';
import type { PieceContext } from './StackPieceView.tsx';
import styles from './StackPieceView.module.css';
import { usePieceEditions, type ShownEdition } from './usePieceEditions.ts';

interface PieceRowsProps {
  piece: StackPiece;
  context: PieceContext;
  /** What it takes in the list until its papers are here. */
  minHeight: string | number;
}

/** The rows of a piece; says so where the list of its day cannot be had. */
export function PieceRows({ piece, context, minHeight }: PieceRowsProps) {
  const words = useStackWords();
  const format = useDateFormat();
  const { own, editions } = usePieceEditions(piece, context.from);
  const dayOf = (paperId: string) =>
    editions.find(({ listed }) => listed.paperId === paperId)?.date ?? piece.date;
  const links = usePaperLinks(
    (paperId) => ({ state: { day: dayOf(paperId), stack: context.stack } satisfies ListOrigin }),
    (paperId) => context.onIntent(dayOf(paperId)),
  );
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
      <div style={{ height: minHeight, overflow: 'hidden' }}>
        <ListSkeleton />
      </div>
    );
  }
  return (
    <ol role="list" aria-label={format.long(piece.date)} {...links}>
      {editions.map((edition) => (
        <PaperRow
          key={edition.listed.paperId}
          paper={edition.listed}
          day={edition.date}
          anchor=""
          isOpen={edition.listed.paperId === context.openPaperId}
          days={<PaperDays edition={edition} since={context.since} />}
        />
      ))}
    </ol>
  );
}

/** On which days a paper stood in a digest, where these are several, and whether it was there before. */
function PaperDays({ edition, since }: { edition: ShownEdition; since: string | undefined }) {
  const words = useStackWords();
  const { dates, firstDate } = edition;
  const isNew = since !== undefined && firstDate > since;
  const dayNames = useDayNames(dates);
  return (
    <>
      {isNew && <span className={styles.new}>{words.newPaper}</span>}
      {dates.length > 1 && <span>{`${words.onDays(dates.length)} · ${dayNames}`}</span>}
    </>
  );
}

/** More days than these are named by the first and the last. */
const mostNamed = 3;

/** @param dates newest first */
function useDayNames(dates: string[]): string {
  const format = useDateFormat();
  const span = useSpanFormat();
  const [first = '', ...later] = dates.toReversed();
  const isUnbroken = later.every((date, index) => date === shiftDate(first, index + 1));
  if (isUnbroken || dates.length > mostNamed) return span.short(first, later.at(-1) ?? first);
  return [first, ...later].map((date) => format.short(date, dates[0])).join(', ');
}
