import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to a page's title when the reader comes to it from another page of the app, so that a screen reader
 * begins to read there. A page that was opened from its address leaves the focus to the browser.
 * @param page names the page; nothing while it is not yet drawn
 */
export function useArrivalFocus(
  title: RefObject<HTMLElement | null>,
  page: string | undefined,
  isFirstPage: boolean,
): void {
  const arrivedAt = useRef<string>(undefined);

  useEffect(() => {
    if (page === undefined || arrivedAt.current === page) return;
    arrivedAt.current = page;
    if (!isFirstPage) title.current?.focus({ preventScroll: true });
  }, [title, page, isFirstPage]);
}
