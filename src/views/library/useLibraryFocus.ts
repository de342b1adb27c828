import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import * as v from 'valibot';
import { isFirstPage } from '../../reading/scrollPlaces.ts';
import { focusContent } from '../../ui/content.ts';

/** What the router keeps in `history.state`. */
const entrySchema = v.object({ key: v.string() });

/** The paper that was opened from a page of the library, by the page's key in the history, while the document lives. */
const openedPapers = new Map<string, string>();

/**
 * Where the focus goes when the reader comes: to the paper that was opened before, on coming back; else to the page.
 * @param visit changes when the reader comes anew
 */
export function useLibraryFocus(visit: string): void {
  const { key } = useLocation();
  const navigation = useNavigationType();
  const placed = useRef<string>(undefined);

  useEffect(() => {
    if (placed.current === visit) return;
    placed.current = visit;
    const opened = navigation === NavigationType.Pop ? openedPapers.get(key) : undefined;
    const link = opened && document.querySelector(`[data-paper="${CSS.escape(opened)}"] a`);
    // Rows above it that are not drawn yet may have had other heights: it is brought into sight.
    if (link instanceof HTMLElement) link.focus();
    else if (!isFirstPage(key)) focusContent();
  }, [visit, key, navigation]);
}

/** Remembers a paper for coming back. The router's own key may lag behind the history, where the address was just written. */
export function keepOpenedPaper(paperId: string): void {
  openedPapers.set(v.is(entrySchema, history.state) ? history.state.key : 'default', paperId);
}
