import { useEffect, useState, type RefObject } from 'react';
import { usePrinting } from '../../reading/usePrinting.ts';
import type { NearWatcher } from './nearWatcher.ts';

/** How high pieces were when they were last drawn, in CSS pixels, by their names: coming back finds the place again. */
const heights = new Map<string, number>();

/**
 * Whether a piece of a long list is drawn, which it is only near what is in sight and on paper, and how high it was when it last was. One
 * that has the focus stays.
 * @param name tells it from the pieces of all lists
 * @param isFirst whether it is in sight before anything is known
 */
export function useDrawn(
  target: RefObject<HTMLElement | null>,
  watcher: NearWatcher,
  name: string,
  isFirst: boolean,
): { isDrawn: boolean; height: number | undefined } {
  const [isDrawn, setDrawn] = useState(isFirst);
  const isPrinting = usePrinting();
  useEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    return watcher.watch(element, (isNear) => {
      if (!isNear) heights.set(name, element.offsetHeight);
      setDrawn(isNear || element.contains(document.activeElement));
    });
  }, [target, watcher, name]);
  return { isDrawn: isDrawn || isPrinting, height: heights.get(name) };
}
