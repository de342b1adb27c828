import { useCallback, useEffect, useMemo, useState } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import type { SectionKind } from '../../digest/edition.ts';
import type { SearchRequest } from '../../search/answer.ts';
import { keepLens } from '../../reading/lens/changeLens.ts';
import { makeDelay } from '../../reading/makeDelay.ts';
import { pageSize, readSearchPlace, writeSearchPlace } from './searchPlace.ts';

/**
 * So long after the last change the address follows: Safari lets it be written 100 times in 30 seconds, and each time
 * every link of the page is drawn anew, which is no work to do while someone types.
 */
const addressDelayMs = 350;

/** Another text, order or limit, or another section; `undefined` lifts the section. */
export interface PlaceChange extends Partial<Omit<SearchRequest, 'section'>> {
  section?: SectionKind | undefined;
}

export interface SearchPlaceState {
  place: SearchRequest;
  /** The reader changed something since coming here. */
  isChanged: boolean;
  /** Asks for something else; the address follows in its own time, without a new entry in the history. */
  change: (changed: PlaceChange) => void;
  /** Names the reader's stay at this entry of the history, which lasts while the address follows the typing. */
  visit: string;
}

/**
 * What is asked: what was typed on this page, or what the address says where the reader came by one. What was typed goes
 * before the address, which comes after. Place and `change` stay the same from one drawing to the next, so that results
 * that do not change are not drawn: with the CPU slowed four times that took 20 ms and more of each keystroke.
 */
export function useSearchPlace(): SearchPlaceState {
  const { key, search, state } = useLocation();
  const navigation = useNavigationType();
  const [visit, setVisit] = useState(key);
  const [typed, setTyped] = useState<SearchRequest>();
  if (navigation !== NavigationType.Replace && visit !== key) {
    setVisit(key);
    setTyped(undefined);
  }
  useAddress(typed);

  const written = useMemo(() => readSearchPlace(search, state), [search, state]);
  const change = useCallback(
    (changed: PlaceChange) => setTyped((before) => changePlace(before ?? written, changed)),
    [written],
  );
  return { place: typed ?? written, isChanged: typed !== undefined, change, visit };
}

function changePlace(place: SearchRequest, changed: PlaceChange): SearchRequest {
  const { section, ...rest } = { ...place, limit: pageSize, ...changed };
  return { ...rest, ...(section && { section }) };
}

/** Lets the address follow what is asked. */
function useAddress(place: SearchRequest | undefined): void {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [delay] = useState(() => makeDelay(addressDelayMs));

  useEffect(() => {
    if (!place) return;
    delay.run(() => {
      void navigate(
        { pathname, search: keepLens(writeSearchPlace(place), window.location.search) },
        { replace: true, state: { limit: place.limit } },
      );
    });
  }, [delay, navigate, pathname, place]);

  useEffect(() => {
    const options = { capture: true };
    // A link is followed from the address that was asked for last; going back leaves that behind.
    window.addEventListener('click', delay.flush, options);
    window.addEventListener('pagehide', delay.flush);
    window.addEventListener('popstate', delay.cancel, options);
    return () => {
      window.removeEventListener('click', delay.flush, options);
      window.removeEventListener('pagehide', delay.flush);
      window.removeEventListener('popstate', delay.cancel, options);
      delay.cancel();
    };
  }, [delay]);
}
