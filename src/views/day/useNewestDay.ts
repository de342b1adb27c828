import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { hasBegun } from '../../reading/hasBegun.ts';

/**
 * Which day the page of the newest one shows. A newer day that comes while the reader is at work there does not take the
 * list away, nor does the way back to it: the next visit to the page shows it. One that comes before the reader has begun
 * takes its place.
 * @param newest of all; nothing while that is not known
 */
export function useNewestDay(newest: string | undefined): string | undefined {
  const { key, pathname } = useLocation();
  /** By visits, which the history has keys for. */
  const [shown, setShown] = useState<Record<string, string>>({});
  if (pathname !== '/' || newest === undefined) return newest;
  const before = shown[key];
  if (before === newest || (before !== undefined && hasBegun())) return before;
  setShown({ ...shown, [key]: newest });
  return newest;
}
