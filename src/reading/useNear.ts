import { startTransition, useEffect, useState, type RefObject } from 'react';
import { usePrinting } from './usePrinting.ts';

/** What is about to be scrolled into sight is near. */
const margin = '1000px';

const listeners = new WeakMap<Element, (isNear: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** Whether an element is near the viewport, or was for as long as it took to draw it, or is about to be printed. One observer serves all. */
export function useNear(target: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  const isPrinting = usePrinting();
  useEffect(() => {
    const element = target.current;
    if (!element || isNear) return undefined;
    // The second is for what scrolls in a pane of its own; browsers without it draw there once it is in sight.
    const options = { rootMargin: margin, scrollMargin: margin };
    observer ??= new IntersectionObserver(tellNear, options);
    const watching = observer;
    listeners.set(element, setNear);
    watching.observe(element);
    return () => watching.unobserve(element);
  }, [target, isNear]);
  return isNear || isPrinting;
}

/** What is near is not in sight yet: a fling is not held up by what it brings, and what it has left behind is not waited for. */
function tellNear(entries: IntersectionObserverEntry[]): void {
  startTransition(() => {
    for (const { isIntersecting, target } of entries) listeners.get(target)?.(isIntersecting);
  });
}
