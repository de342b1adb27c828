import { useEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import * as v from 'valibot';
import { isFirstPage } from '../../reading/scrollPlaces.ts';
import { focusContent } from '../../ui/content.ts';

/** What the router keeps in `history.state`. */
const entrySchema = v.object({ key: v.string() });

/** The hit that was opened from a page of results, by the page's key in the history, for as long as the document lives. */
const openedHits = new Map<string, string>();

/**
 * Where the focus goes when the reader comes: to the hit that was opened before, on coming back; to the field where
 * nothing is asked yet; else to the results, so that no phone opens its keyboard over them.
 * @param visit changes when the reader comes anew, and not while typing
 * @param isReady whether the results are drawn
 */
export function useSearchFocus(
  field: RefObject<HTMLInputElement | null>,
  visit: string,
  isBlank: boolean,
  isReady: boolean,
): void {
  const { key } = useLocation();
  const navigation = useNavigationType();
  const placed = useRef<string>(undefined);

  useEffect(() => {
    const options = { capture: true };
    window.addEventListener('click', keepOpenedHit, options);
    return () => window.removeEventListener('click', keepOpenedHit, options);
  }, []);

  useEffect(() => {
    if (placed.current === visit) return;
    const openedHit = navigation === NavigationType.Pop ? openedHits.get(key) : undefined;
    if (openedHit !== undefined && !isReady) return;
    placed.current = visit;
    const row = openedHit && document.querySelector(`[data-paper="${CSS.escape(openedHit)}"] a`);
    if (row instanceof HTMLElement) row.focus({ preventScroll: true });
    else if (isBlank) field.current?.focus();
    else if (!isFirstPage(key)) focusContent();
  }, [field, visit, isBlank, isReady, key, navigation]);
}

/** The router's own key may lag behind the history, into which the address was written just now. */
function keepOpenedHit({ target }: MouseEvent): void {
  const row = target instanceof Element ? target.closest('[data-paper]') : null;
  const paperId = row?.getAttribute('data-paper');
  if (paperId) openedHits.set(v.is(entrySchema, history.state) ? history.state.key : 'default', paperId);
}
