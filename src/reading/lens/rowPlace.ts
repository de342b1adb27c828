/** Where a row stands in the window, so that it can be held there while the list around it changes. */
export interface RowPlace {
  paperId: string;
  /** From the top of the window, in CSS pixels. */
  top: number;
}

const rows = 'main [data-paper]';

/** The row that the reader is at: the one with the focus, else the first in sight. Nothing at the top of a list. */
export function readRowPlace(): RowPlace | undefined {
  const first = document.querySelector<HTMLElement>(rows);
  if (!first || isAtTop(findScroller(first))) return undefined;
  const edge = findEdge(first);
  const focused = document.activeElement?.closest<HTMLElement>(rows);
  const all = [...document.querySelectorAll<HTMLElement>(rows)];
  const row = focused && isInSight(focused, edge) ? focused : all.find((one) => isInSight(one, edge));
  const paperId = row?.dataset['paper'];
  return row && paperId !== undefined ? { paperId, top: row.getBoundingClientRect().top } : undefined;
}

const readerActs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Keeps a row at its place while the texts above it come, until the reader does something, or the returned function is called.
 * @param isTextNew what was read in its middle is another text now, which is to be read from its beginning
 */
export function holdRow({ paperId, top }: RowPlace, isTextNew: boolean): () => void {
  const row = findRow(paperId);
  // A list that is drawn in pieces grows above a row's own, too.
  const list = row?.closest('[data-rows]') ?? row?.parentElement;
  if (!row || !list) return () => undefined;
  const scroller = findScroller(row);
  // It hears of the list's present size first, behind all that scrolls a new page to its top.
  const growth = new ResizeObserver(() => {
    // What stays at the top comes with the texts.
    const goal = isTextNew ? Math.max(top, findEdge(row)) : top;
    const shift = row.getBoundingClientRect().top - goal;
    if (row.isConnected && Math.abs(shift) >= 1) scroller.scrollBy(0, shift);
  });
  const stop = () => {
    growth.disconnect();
    for (const event of readerActs) window.removeEventListener(event, stop);
  };
  growth.observe(list);
  for (const event of readerActs) window.addEventListener(event, stop, { passive: true });
  return stop;
}

function findRow(paperId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`main [data-paper="${CSS.escape(paperId)}"]`);
}

/** What scrolls a row: the pane of its list, or the window. */
function findScroller(row: HTMLElement): Element | Window {
  for (let element = row.parentElement; element; element = element.parentElement)
    if (getComputedStyle(element).overflowY === 'auto') return element;
  return window;
}

function isAtTop(scroller: Element | Window): boolean {
  return ('scrollTop' in scroller ? scroller.scrollTop : scroller.scrollY) < 1;
}

/** Where rows come out from under what stays at the top. */
function findEdge(row: HTMLElement): number {
  const scroller = findScroller(row);
  const top = 'getBoundingClientRect' in scroller ? scroller.getBoundingClientRect().top : 0;
  return top + (Number.parseFloat(getComputedStyle(row).scrollMarginTop) || 0);
}

function isInSight(row: HTMLElement, edge: number): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > edge + 1 && top < window.innerHeight;
}
