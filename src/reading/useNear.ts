import { startTransition, useEffect, useState, type RefObject } from 'react';
import { usePrinting } from './usePrinting.ts';

/** What is about to be scrolled into sight is near. */
const margin = '1000px';

const listeners = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Whether an element is, or ever was, near the viewport, or is about to be printed. One observer serves all: there may be thousands of rows. */
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
    listeners.set(element, () => setNear(true));
    watching.observe(element);
    return () => watching.unobserve(element);
  }, [target, isNear]);
  return isNear || isPrinting;
}

/** What is near is not in sight yet: a fling brings dozens at once, and is not held up by them. */
function tellNear(entries: IntersectionObserverEntry[]): void {
  startTransition(() => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) listeners.get(target)?.();
  });
}
