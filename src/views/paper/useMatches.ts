import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import type { SearchOrigin } from '../../reading/searchOrigin.ts';
import { findMatches } from './findMatches.ts';
import type { PlacedSection } from './placeSections.ts';

/** The names by which the style sheet knows them. */
const highlightNames = { all: 'search-match', current: 'search-current' };

/**
 * The matches in what is drawn of a paper. They are marked by the browser without a change to the page; one that
 * cannot (Firefox before 140) shows the current one as selected text.
 */
export function useMatches(
  root: RefObject<Element | null>,
  sections: readonly PlacedSection[],
  origin: SearchOrigin,
): Range[] {
  const [matches, setMatches] = useState<Range[]>([]);
  const drawn = sections.map(({ anchor, date, isComing }) => `${anchor} ${date} ${isComing}`).join(' ');
  const sought = JSON.stringify([origin.marks, origin.phrases]);

  // The text is the router's and React's; where its matches stand can be read from the page only.
  useLayoutEffect(() => {
    const found = root.current ? findMatches(root.current, origin) : [];
    found.forEach(bringToLight);
    setMatches(found);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `origin` is read anew from the history at each change of the address
  }, [root, drawn, sought]);

  useEffect(() => highlight(highlightNames.all, matches), [matches]);
  return matches;
}

/** Marks one match as the current one. */
export function useCurrentMatch(match: Range | undefined): void {
  useEffect(() => {
    if (!match) return undefined;
    scrollToMatch(match);
    if (canHighlight()) return highlight(highlightNames.current, [match], 1);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(match);
    return undefined;
  }, [match]);
}

/** As the browser does with what it finds itself. */
function bringToLight(match: Range): void {
  const hidden = match.startContainer.parentElement?.closest('[hidden]');
  hidden?.dispatchEvent(new Event('beforematch', { bubbles: true }));
}

function canHighlight(): boolean {
  return 'highlights' in CSS;
}

function highlight(name: string, ranges: Range[], priority = 0): () => void {
  if (!canHighlight() || ranges.length === 0) return () => undefined;
  const marked = new Highlight(...ranges);
  marked.priority = priority;
  CSS.highlights.set(name, marked);
  return () => CSS.highlights.delete(name);
}

/** To the middle of the window; inside a wide table also sideways. */
function scrollToMatch(match: Range): void {
  match.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { top, height } = match.getBoundingClientRect();
  window.scrollBy(0, top + height / 2 - window.innerHeight / 2);
}
