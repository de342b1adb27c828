import { useRef, type RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { lensAnchor } from '../lens/lens.ts';
import { useAskedLens } from '../lens/useAskedLens.ts';
import { readListOrigin, type ListOrigin } from '../listOrigin.ts';
import { dayPath, paperPath, stackPath } from '../paths.ts';
import { isReadingMode, setReadingMode } from '../readingMode.ts';
import { readSearchOrigin } from '../searchOrigin.ts';

export interface ListPlace {
  /** The day of the edition by which a paper stands in the list. */
  dateOf: (paperId: string) => string;
  openPaperId: string | undefined;
  /** What holds the rows. */
  pane: RefObject<HTMLElement | null>;
  /** The stack that the list is; nothing for any other. */
  stack?: string;
  /** A list too long to be drawn at once: all of its papers, and what draws the row of one. */
  pieces?: { paperIds: readonly string[]; draw: (paperId: string) => Promise<void> };
}

/** The ways of the keyboard through a list and the papers that are opened from it. Each says whether it led anywhere. */
export function useListSteps({ dateOf, openPaperId, pane, stack, pieces }: ListPlace) {
  const navigate = useNavigate();
  const { state, search } = useLocation() as { state: unknown; search: string };
  const lens = useLensOfList(state);
  const lastId = useRef<string>(undefined);

  /** The paper that keys work on: the open one, else the one with the focus, else the one that had it last. */
  function readCurrent(): string | undefined {
    const focused = document.activeElement?.closest<HTMLElement>('[data-paper]')?.dataset['paper'];
    lastId.current = openPaperId ?? focused ?? lastId.current;
    return lastId.current;
  }

  function open(paperId: string, hash = ''): boolean {
    const link = findLink(pane.current, paperId);
    // The list's own way of opening, which keeps its place.
    if (openPaperId === undefined && hash === '' && link) {
      link.click();
      return true;
    }
    // Stepping from paper to paper leaves one page in the history, so that Back leads to the list.
    void navigate(
      { pathname: paperPath(paperId), search: keepReading(search, hash), hash: hash || lensAnchor(lens) },
      {
        state: paperId === openPaperId ? state : makeOrigin(dateOf(paperId), lens, stack),
        replace: openPaperId !== undefined,
      },
    );
    return true;
  }

  function goTo(paperId: string | undefined): boolean {
    if (paperId === undefined) return false;
    if (openPaperId !== undefined) open(paperId);
    else if (pieces && !findLink(pane.current, paperId))
      void pieces.draw(paperId).then(() => focusRow(pane.current, paperId));
    else focusRow(pane.current, paperId);
    lastId.current = paperId;
    return true;
  }

  function goBack(): boolean {
    if (openPaperId === undefined) return false;
    // To the controls first.
    if (isReadingMode(search))
      void navigate({ search: setReadingMode(search, false) }, { state, replace: true });
    else if (isListBehind(state)) void navigate(-1);
    else void navigate(searchAddress(state) ?? listAddress(dateOf(openPaperId), stack, lens));
    return true;
  }

  function goToPage(page: string | undefined): boolean {
    if (page !== undefined) void navigate(page);
    return page !== undefined;
  }

  const readRows = () => pieces?.paperIds ?? listRows(pane.current);
  return { readCurrent, readRows, open, goTo, goBack, goToPage };
}

/** Of the list, or of the one that the open paper was read in. */
function useLensOfList(state: unknown): string {
  return useAskedLens() || (readListOrigin(state)?.lens ?? '');
}

function isListBehind(state: unknown): boolean {
  return readSearchOrigin(state)?.isBehind === true || readListOrigin(state)?.isFromLibrary === true;
}

function listAddress(day: string, stack: string | undefined, lens: string): string {
  return stack === undefined ? dayPath(day, lens) : stackPath(stack, lens);
}

function searchAddress(state: unknown): string | undefined {
  const origin = readSearchOrigin(state);
  return origin && `/search${origin.address}`;
}

/** One who reads without controls goes on so, but for writing a note. */
function keepReading(search: string, hash: string): string {
  return hash === '' && isReadingMode(search) ? setReadingMode('', true) : '';
}

function makeOrigin(day: string, lens: string, stack: string | undefined): ListOrigin {
  return { day, ...(lens && { lens }), ...(stack !== undefined && { stack }) };
}

/** The papers of the rows that are not folded away, in their order. */
function listRows(pane: HTMLElement | null): string[] {
  const rows = [...(pane?.querySelectorAll<HTMLElement>('[data-paper]') ?? [])];
  return rows.flatMap((row) => (row.closest('details:not([open])') ? [] : (row.dataset['paper'] ?? [])));
}

/** Puts the focus on the row of a paper, and the row in sight. */
export function focusRow(pane: HTMLElement | null, paperId: string): void {
  const link = findLink(pane, paperId);
  link?.focus({ preventScroll: true });
  const row = link?.closest('[data-paper]');
  // A row that is longer than the window, as under a lens, is read from its beginning.
  const isLong = row?.querySelector('[data-lens]') != null;
  row?.scrollIntoView({ block: isLong ? 'start' : 'nearest' });
}

function findLink(pane: HTMLElement | null, paperId: string): HTMLAnchorElement | null | undefined {
  return pane?.querySelector<HTMLAnchorElement>(`[data-paper="${CSS.escape(paperId)}"] a`);
}
