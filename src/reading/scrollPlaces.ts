import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import * as v from 'valibot';

/** Pages and how far the window or the list's pane was scrolled on them, in CSS pixels, oldest first. */
const placesSchema = v.array(v.tuple([v.string(), v.number()]));

const mostPlaces = 100;

/** What the router calls the page that this document was opened on. */
const firstKey = readFirstKey();

function readFirstKey(): string {
  // Where a page is made at build time, there is none.
  const state: unknown = typeof history === 'undefined' ? undefined : history.state;
  const parsed = v.safeParse(v.object({ key: v.string() }), state);
  return parsed.success ? parsed.output.key : 'default';
}

/** Whether a page, by its key in the history, is the one that was opened from its address, or loaded anew. */
export function isFirstPage(key: string): boolean {
  return key === firstKey;
}

/** The places of one scrolling thing, kept for as long as the tab lives. */
class PlaceStore {
  private readonly key: string;
  private readonly places: Map<string, number>;

  constructor(name: string) {
    this.key = `paperdaily:${import.meta.env.BASE_URL}:${name}-places`;
    this.places = this.load();
    // From whatever page the tab is left: one that is not whole yet has no place of its own to keep.
    if (typeof window !== 'undefined') window.addEventListener('pagehide', () => this.save());
  }

  get(page: string): number | undefined {
    return this.places.get(page);
  }

  set(page: string, place: number): void {
    this.places.set(page, place);
  }

  private save(): void {
    try {
      sessionStorage.setItem(this.key, JSON.stringify([...this.places].slice(-mostPlaces)));
    } catch {
      // Storage is full or forbidden: a reload then starts at the top, and nothing else is lost.
    }
  }

  private load(): Map<string, number> {
    try {
      const parsed = v.safeParse(placesSchema, JSON.parse(sessionStorage.getItem(this.key) ?? '[]'));
      return new Map(parsed.success ? parsed.output : []);
    } catch {
      return new Map();
    }
  }
}

const windowPlaces = new PlaceStore('window');
const listPlaces = new PlaceStore('list');

/**
 * Puts the window where it was when one comes back to a page, and at its top on a new one. The browser cannot: it
 * restores before the data is there.
 * @param isReady whether the page has its full height
 */
export function useWindowPlace(isReady: boolean): void {
  const { hash } = useLocation();
  const key = usePageKey();
  const navigation = useNavigationType();
  const isNew = navigation === NavigationType.Push;

  // A new page begins at its top, however much of it is here: the list before it was farther down.
  useLayoutEffect(() => {
    if (isNew) window.scrollTo(0, 0);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once a page, which the key names
  }, [key, isNew]);

  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    if (!isReady) return undefined;
    const known = navigation === NavigationType.Pop ? windowPlaces.get(key) : undefined;
    let stopTrying: (() => void) | undefined;
    if (known !== undefined) stopTrying = scrollWhenHighEnough(known);
    else goToAnchor(hash.slice(1));
    const stopRecording = recordPlaces(document, () => window.scrollY, windowPlaces, key);
    return () => {
      stopTrying?.();
      stopRecording();
    };
  }, [key, hash, navigation, isReady]);
}

/** Until all is here that comes behind the first paint, a page may not be high enough for its place. */
function scrollWhenHighEnough(place: number): (() => void) | undefined {
  window.scrollTo(0, place);
  if (window.scrollY >= place - 1) return undefined;
  const growth = new ResizeObserver(() => {
    window.scrollTo(0, place);
    if (window.scrollY >= place - 1) stop();
  });
  const stop = () => {
    growth.disconnect();
    for (const event of readerActs) window.removeEventListener(event, stop);
  };
  growth.observe(document.body);
  // From then on the place is the reader's own.
  for (const event of readerActs) window.addEventListener(event, stop, { passive: true });
  return stop;
}

const readerActs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** Scrolls to an anchor, where there is one, and takes the focus there, as a browser does for a link of its own. */
function goToAnchor(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}

/**
 * The same for a list in a pane of its own. While it shows the same list it stays where it is, whatever is opened
 * beside it.
 * @param list names the list: another one starts at its top
 */
export function useListPlace(
  pane: RefObject<HTMLElement | null>,
  list: string | undefined,
  isReady: boolean,
): void {
  const key = usePageKey();
  const navigation = useNavigationType();

  useLayoutEffect(() => {
    if (isReady) pane.current?.scrollTo(0, (navigation === NavigationType.Pop && listPlaces.get(key)) || 0);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key and the way here count only when the list changes
  }, [list, isReady]);

  useEffect(() => {
    const element = pane.current;
    return isReady && element ? recordPlaces(element, () => element.scrollTop, listPlaces, key) : undefined;
  }, [pane, key, isReady]);
}

/** The history gives every page that was opened from an address the key `default`, so the address tells them apart. */
function usePageKey(): string {
  const { key, pathname, search, hash } = useLocation();
  return [key, pathname, search, hash].join(' ');
}

/** Follows scrolling until the returned function is called. */
function recordPlaces(
  target: EventTarget,
  readPlace: () => number,
  store: PlaceStore,
  page: string,
): () => void {
  const record = () => store.set(page, readPlace());
  // Reading the place of a page that has just been changed lays it out at once, so that waits for the next turn.
  const timer = setTimeout(record);
  target.addEventListener('scroll', record, { passive: true });
  return () => {
    clearTimeout(timer);
    target.removeEventListener('scroll', record);
  };
}
