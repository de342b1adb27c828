import { useCallback, useEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import { keepLens } from '../../reading/lens/changeLens.ts';
import { makeDelay } from '../../reading/makeDelay.ts';
import { readLibraryPlace, writeLibraryPlace, type LibraryPlace } from './libraryPlace.ts';

/** So long after the last change the address follows: Safari lets it be written 100 times in 30 seconds only. */
const addressDelayMs = 350;

export interface LibraryPlaceState {
  place: LibraryPlace;
  /** Asks for something else; the address follows in its own time, without a new entry in the history. */
  change: (changed: Partial<LibraryPlace>) => void;
  /** Names the reader's stay at this entry of the history, which lasts while the address follows. */
  visit: string;
}

/**
 * What is shown: what was chosen on this page, or what the address says where the reader came by one. `change` stays the
 * same, so that the list is not drawn with the keystroke itself: of 2,000 papers that took a second on a slow device.
 */
export function useLibraryPlace(): LibraryPlaceState {
  const { key, search } = useLocation();
  const navigation = useNavigationType();
  const [visit, setVisit] = useState(key);
  const [chosen, setChosen] = useState<LibraryPlace>();
  if (navigation !== NavigationType.Replace && visit !== key) {
    setVisit(key);
    setChosen(undefined);
  }
  useAddress(chosen);
  const change = useCallback(
    (changed: Partial<LibraryPlace>) =>
      setChosen((before) => ({ ...(before ?? readLibraryPlace(window.location.search)), ...changed })),
    [],
  );
  return { place: chosen ?? readLibraryPlace(search), change, visit };
}

/** Lets the address follow what is shown. */
function useAddress(place: LibraryPlace | undefined): void {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [delay] = useState(() => makeDelay(addressDelayMs));

  useEffect(() => {
    if (!place) return;
    delay.run(() => {
      const search = keepLens(writeLibraryPlace(place), window.location.search);
      void navigate({ pathname, search }, { replace: true });
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
