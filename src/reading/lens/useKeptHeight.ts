import { useLayoutEffect, type RefObject } from 'react';

/** How high texts were when they were last on the page, in CSS pixels, by their names. */
const heights = new Map<string, number>();

/**
 * How high a text was when it was last drawn: until it is drawn again it keeps that room, so that nothing moves above what
 * one reads on scrolling up. Browsers without scroll anchoring show every such move.
 * @param name tells it from all others
 */
export function useKeptHeight(
  target: RefObject<HTMLElement | null>,
  name: string,
  isDrawn: boolean,
): number | undefined {
  // In a window of another width it is as high as it is.
  const key = `${window.innerWidth} ${name}`;
  useLayoutEffect(() => {
    const element = target.current;
    if (!isDrawn || !element) return undefined;
    return () => void heights.set(key, element.offsetHeight);
  }, [target, key, isDrawn]);
  return isDrawn ? undefined : heights.get(key);
}
