import { useCallback, useMemo, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import type { SectionKind } from '../../digest/edition.ts';
import type { SearchRequest } from '../../search/answer.ts';
import { useFollowingAddress } from '../../reading/useFollowingAddress.ts';
import { pageSize, readSearchPlace, writeSearchPlace } from './searchPlace.ts';

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
  useFollowingAddress(typed && writeSearchPlace(typed), typed?.limit);

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
