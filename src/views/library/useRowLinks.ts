import { useQueryClient } from '@tanstack/react-query';
import type { MouseEvent, SyntheticEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { dayTextsQuery, editionsQuery } from '../../data/queries.ts';
import { lensAnchor } from '../../reading/lens/lens.ts';
import type { ListOrigin } from '../../reading/listOrigin.ts';
import { paperPath } from '../../reading/paths.ts';
import { pickEdition } from './pickEdition.ts';
import { keepOpenedPaper } from './useLibraryFocus.ts';

/**
 * What the library's list does when one of its papers is opened or is about to be. Once for all of them: with the router's
 * own links thousands of rows would be drawn anew each time the address changes.
 */
export function useRowLinks(lens: string, preparePaper: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();

  /** The paper's own link; a note may have others, also within a heading of its own. */
  function findPaper({ target }: SyntheticEvent): string | undefined {
    const row =
      target instanceof Element ? target.closest('[data-paper] > h3 > a')?.closest('[data-paper]') : null;
    return row?.getAttribute('data-paper') ?? undefined;
  }

  function findDay(paperId: string): string | undefined {
    return pickEdition(client.getQueryData(editionsQuery(paperId).queryKey) ?? [])?.date;
  }

  function follow(event: MouseEvent): void {
    const paperId = findPaper(event);
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    if (paperId === undefined || event.button !== 0 || ctrlKey || metaKey || altKey || shiftKey) return;
    event.preventDefault();
    keepOpenedPaper(paperId);
    const day = findDay(paperId);
    const origin: ListOrigin | undefined = day === undefined ? undefined : { day, isFromLibrary: true };
    void navigate({ pathname: paperPath(paperId), hash: lensAnchor(lens) }, { state: origin });
  }

  function prepare(event: SyntheticEvent): void {
    const paperId = findPaper(event);
    const day = paperId === undefined ? undefined : findDay(paperId);
    if (day === undefined) return;
    preparePaper();
    // Should it fail, opening the paper says so.
    client.query(dayTextsQuery(day)).catch(() => undefined);
  }

  return { findDay, onClick: follow, onPointerOver: prepare, onPointerDown: prepare, onFocus: prepare };
}
