import { useEffect, useState } from 'react';
import { usePrinting } from '../usePrinting.ts';
import { waitForTurn } from './turns.ts';

/** Whether it is this text's turn to be drawn; from then on it always is. On paper there are no turns. */
export function useTurn(isWanted: boolean, isNear: boolean): boolean {
  const [isMine, setMine] = useState(false);
  const isPrinting = usePrinting();
  useEffect(
    () => (isWanted && !isMine ? waitForTurn(isNear, () => setMine(true)) : undefined),
    [isWanted, isNear, isMine],
  );
  return isMine || (isWanted && isPrinting);
}
