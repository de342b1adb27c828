import { useQueryClient } from '@tanstack/react-query';
import { paperPartOf } from '../../bundle/addresses.ts';
import { dayTextsQuery, findEditions, paperPartQuery } from '../../data/queries.ts';
import { lensAnchor } from '../../reading/lens/lens.ts';
import type { ListOrigin } from '../../reading/listOrigin.ts';
import { paperPath } from '../../reading/paths.ts';
import { usePaperLinks } from '../../reading/usePaperLinks.ts';
import { pickEdition } from './pickEdition.ts';
import { keepOpenedPaper } from './useLibraryFocus.ts';

/**
 * What the library's list does when one of its papers is opened or is about to be.
 * @param lens as in the address; a paper opens at its section
 */
export function useRowLinks(lens: string, preparePaper: () => void) {
  const client = useQueryClient();

  function findDay(paperId: string): string | undefined {
    const part = client.getQueryData(paperPartQuery(paperPartOf(paperId)).queryKey);
    return part && pickEdition(findEditions(part, paperId))?.date;
  }

  function findLink(paperId: string) {
    keepOpenedPaper(paperId);
    const day = findDay(paperId);
    const state: ListOrigin = { isFromLibrary: true, ...(day !== undefined && { day }) };
    return { path: paperPath(paperId) + lensAnchor(lens), state };
  }

  function prepare(paperId: string): void {
    const day = findDay(paperId);
    if (day === undefined) return;
    preparePaper();
    // Should it fail, opening the paper says so.
    client.query(dayTextsQuery(day)).catch(() => undefined);
  }

  return { findDay, ...usePaperLinks(findLink, prepare) };
}
