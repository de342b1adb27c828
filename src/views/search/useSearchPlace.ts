import { useEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import type { SectionKind } from '../../digest/edition.ts';
import type { SearchRequest } from '../../search/answer.ts';
import { makeThrottle } from './makeThrottle.ts';
import { pageSize, readSearchPlace, writeSearchPlace } from './searchPlace.ts';

/** Safari lets an address be written 100 times in 30 seconds. */
const addressIntervalMs = 350;

/** Another text, order or limit, or another section; `undefined` lifts the section. */
export interface PlaceChange extends Partial<Omit<SearchRequest, 'section'>> {
  section?: SectionKind | undefined;
}

export interface SearchPlaceState {
  place: SearchRequest;
  /** Asks for something else; the address follows in its own time, without a new entry in the history. */
  change: (changed: PlaceChange) => void;
  /** Names the reader's stay at this entry of the history, which lasts while the address follows the typing. */
  visit: string;
}

/**
 * What is asked: what was typed on this page, or what the address says where the reader came by one. What was typed goes
 * before the address, which comes after.
 */
export function useSearchPlace(): SearchPlaceState {
  const { key, pathname, search, state } = useLocation();
  const navigation = useNavigationType();
  const navigate = useNavigate();
  const [throttle] = useState(() => makeThrottle(addressIntervalMs));
  const [visit, setVisit] = useState(key);
  const [typed, setTyped] = useState<SearchRequest>();
  if (navigation !== NavigationType.Replace && visit !== key) {
    setVisit(key);
    setTyped(undefined);
  }

  useEffect(() => {
    const options = { capture: true };
    // A link is followed from the address that was asked for last; going back leaves that behind.
    window.addEventListener('click', throttle.flush, options);
    window.addEventListener('pagehide', throttle.flush);
    window.addEventListener('popstate', throttle.cancel, options);
    return () => {
      window.removeEventListener('click', throttle.flush, options);
      window.removeEventListener('pagehide', throttle.flush);
      window.removeEventListener('popstate', throttle.cancel, options);
      throttle.cancel();
    };
  }, [throttle]);

  const place = typed ?? readSearchPlace(search, state);

  function change(changed: PlaceChange): void {
    const { section, ...rest } = { ...place, limit: pageSize, ...changed };
    const next = { ...rest, ...(section && { section }) };
    setTyped(next);
    throttle.run(() => {
      void navigate(
        { pathname, search: writeSearchPlace(next) },
        { replace: true, state: { limit: next.limit } },
      );
    });
  }

  return { place, change, visit };
}
