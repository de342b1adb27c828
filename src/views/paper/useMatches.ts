import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import type { SearchOrigin } from '../../reading/searchOrigin.ts';
import { findMatches } from './findMatches.ts';
import { bringToLight, highlight, scrollToMatch, selectWhereUnmarked } from './highlightRanges.ts';
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
    selectWhereUnmarked(match);
    return highlight(highlightNames.current, [match], 1);
  }, [match]);
}
