import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import { isFirstPage } from './scrollPlaces.ts';

/**
 * Moves the focus to `target` when the reader comes to a page from another page of the app, so that the keyboard and a
 * screen reader go on from there. A page that was opened from its address leaves the focus to the browser.
 * @param page names what is shown; nothing where the page is about something else
 * @param when `lost`: only where the change took away the link that had the focus; one that is still there keeps it
 */
export function useArrivalFocus(
  target: RefObject<HTMLElement | null>,
  page: string | undefined,
  when: 'always' | 'lost',
): void {
  const { key, hash } = useLocation();
  const shown = useRef<string>(undefined);

  useEffect(() => {
    if (page === undefined || shown.current === page) return;
    shown.current = page;
    const { activeElement } = document;
    // One who comes to a place of the page goes on from there.
    const isThere = hash !== '' && activeElement?.id === hash.slice(1);
    const isWanted = when === 'always' ? !isThere : activeElement === document.body;
    if (isWanted && !isFirstPage(key)) target.current?.focus({ preventScroll: true });
  }, [target, page, when, key, hash]);
}
