import { DayTexts } from '../../data/DayTexts.tsx';
import { useDateFormat } from '../../i18n/dates.ts';
import type { MeasuredPaper } from '../../digest/insight/pickSections.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { MinutesList } from '../../reading/minutes/MinutesList.tsx';
import { PickedSections } from '../../reading/minutes/PickedSections.tsx';
import { dayPath, stackPath } from '../../reading/paths.ts';
import { cutPieces, type StackPiece } from './cutPieces.ts';
import { PieceRows } from './PieceRows.tsx';
import type { PieceContext } from './StackPieceView.tsx';
import styles from './StackPieceView.module.css';
import { useMeasuredStack } from './useMeasuredStack.ts';
import type { OpenStack } from './useOpenStack.ts';

interface StackMinutesProps {
  open: OpenStack;
  context: PieceContext;
  minutes: number;
}

/** What can be read of a stack in a given time, from its newest papers on. */
export function StackMinutes({ open, context, minutes }: StackMinutesProps) {
  const { papers, failed } = useMeasuredStack(open, minutes);
  const { address, found, list } = open;
  const find = ({ paperId, date }: MeasuredPaper) =>
    // After a reload the months are not all here that were when it was picked.
    list.find(paperId) ?? { paperId, dates: [date] satisfies [string] };
  const timed = {
    list: address,
    listPath: context.openPaperId === undefined ? undefined : stackPath(address),
    minutes,
    paperIds: list.papers.map(({ paperId }) => paperId),
    hasMore: found.hasMore,
  };
  return (
    <MinutesList {...timed} papers={papers} failed={failed}>
      {(picked) => (
        <div data-rows>
          {cutPieces(picked.map(find)).map((piece) => (
            <PickedPiece key={piece.key} piece={piece} picked={picked} context={context} />
          ))}
        </div>
      )}
    </MinutesList>
  );
}

interface PickedPieceProps {
  piece: StackPiece;
  picked: readonly MeasuredPaper[];
  context: PieceContext;
}

/** A day's picked papers; they are few, and all drawn. */
function PickedPiece({ piece, picked, context }: PickedPieceProps) {
  const format = useDateFormat();
  const isAlone = context.openPaperId === undefined;
  return (
    <>
      {piece.isFirst && (
        <AppLink className={styles.day} to={dayPath(piece.date)}>
          {format.long(piece.date)}
        </AppLink>
      )}
      <PieceRows
        piece={piece}
        context={context}
        minHeight={0}
        renderUnder={(paperId) =>
          isAlone && <PickedSections paperId={paperId} picked={picked} Texts={DayTexts} />
        }
      />
    </>
  );
}
