import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import { isFirstPage } from './scrollPlaces.ts';

/**
 * Gives the focus to `target` where a change of page took away the link that had it, so that the keyboard goes on from
 * there. A link that is still on the page keeps it.
 * @param page names what is shown; nothing where the page is about something else
 */
export function useLostFocus(target: RefObject<HTMLElement | null>, page: string | undefined): void {
  const { key } = useLocation();
  const shown = useRef<string>(undefined);

  useEffect(() => {
    if (page === undefined || shown.current === page) return;
    shown.current = page;
    if (!isFirstPage(key) && document.activeElement === document.body)
      target.current?.focus({ preventScroll: true });
  }, [target, page, key]);
}
