import { useEffect, useState } from 'react';
import { waitForTurn } from './turns.ts';

/** Whether it is this text's turn to be drawn; from then on it always is. */
export function useTurn(isWanted: boolean, isNear: boolean): boolean {
  const [isMine, setMine] = useState(false);
  useEffect(
    () => (isWanted && !isMine ? waitForTurn(isNear, () => setMine(true)) : undefined),
    [isWanted, isNear, isMine],
  );
  return isMine;
}
