import { startTransition, useEffect, useState } from 'react';

/** What a window shows; to lay out more of them at each keystroke would take a slow phone longer than typing it. */
const rowsWhileTyping = 10;
/** So many more at a time afterwards: to lay out 20 at once took 60 ms with the CPU slowed four times. */
const rowsAtOnce = 5;

/**
 * How many of the hits are drawn: all of them where the reader comes by an address, maybe back to a place far below; few
 * while typing, and the rest piece by piece once that has paused.
 * @param isTyping whether the reader types at this moment
 */
export function useDrawnCount(hits: number, isTyping: boolean): number {
  const [most, setMost] = useState(isTyping ? rowsWhileTyping : Infinity);
  if (isTyping && most > rowsWhileTyping) setMost(rowsWhileTyping);
  const isGrowing = !isTyping && most < hits;

  useEffect(() => {
    if (!isGrowing) return undefined;
    const timer = setTimeout(() => startTransition(() => setMost(most + rowsAtOnce)));
    return () => clearTimeout(timer);
  }, [isGrowing, most]);

  return Math.min(hits, most);
}
