import { useCallback, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { useFollowingAddress } from '../../reading/useFollowingAddress.ts';
import { readLibraryPlace, writeLibraryPlace, type LibraryPlace } from './libraryPlace.ts';

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
  useFollowingAddress(chosen && writeLibraryPlace(chosen));
  const change = useCallback(
    (changed: Partial<LibraryPlace>) =>
      setChosen((before) => ({ ...(before ?? readLibraryPlace(window.location.search)), ...changed })),
    [],
  );
  return { place: chosen ?? readLibraryPlace(search), change, visit };
}
