import { useRef } from 'react';
import { useDateFormat } from '../../i18n/dates.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { dayPath } from '../../reading/paths.ts';
import type { StackPiece } from './cutPieces.ts';
import type { NearWatcher } from './nearWatcher.ts';
import { PieceRows } from './PieceRows.tsx';
import styles from './StackPieceView.module.css';
import { useDrawn } from './useDrawn.ts';

/** What the pieces of one stack share. */
export interface PieceContext {
  /** The stack's address. */
  stack: string;
  /** Its first day; empty where it has none. */
  from: string;
  /** What is shown of each paper, `results,limitations` or `10min`; empty without a lens. */
  lens: string;
  /** The newest day that the reader had seen. */
  since: string | undefined;
  openPaperId: string | undefined;
  /** A paper whose piece is drawn wherever it is. */
  wantedPaperId: string | undefined;
  watcher: NearWatcher;
  /** The reader is about to open a paper of that day. */
  onIntent: (date: string) => void;
}

interface StackPieceViewProps {
  piece: StackPiece;
  context: PieceContext;
  /** Whether it is in sight when the list opens. */
  isOnTop: boolean;
}

/** A day's papers within a stack, or a part of them. Away from what is in sight only its height is there. */
export function StackPieceView({ piece, context, isOnTop }: StackPieceViewProps) {
  const format = useDateFormat();
  const place = useRef<HTMLDivElement>(null);
  const near = useDrawn(place, context.watcher, `${context.stack} ${context.lens} ${piece.key}`, isOnTop);
  const { openPaperId, wantedPaperId } = context;
  const isWanted = piece.papers.some(({ paperId }) => paperId === openPaperId || paperId === wantedPaperId);
  const minHeight = near.height ?? `calc(${piece.papers.length} * var(--row-height))`;
  return (
    <div ref={place} className={lensClass(context.lens)}>
      {piece.isFirst && (
        <AppLink className={styles.day} to={dayPath(piece.date)}>
          {format.long(piece.date)}
        </AppLink>
      )}
      {near.isDrawn || isWanted ? (
        <PieceRows piece={piece} context={context} minHeight={minHeight} />
      ) : (
        <div style={{ minHeight }} />
      )}
    </div>
  );
}

/** For what a row takes, about, which is known of none before it is drawn. */
function lensClass(lens: string): string | undefined {
  if (lens === '') return styles.piece;
  return `${styles.piece} ${lens.includes(',') ? styles.isTwo : styles.isLens}`;
}
