import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { hasBegun } from '../../reading/hasBegun.ts';

/**
 * Which day the page of the newest one shows. A newer day that comes while the reader is at work there does not take the
 * list away: it is shown by the next visit to the page. One that comes before the reader has begun takes its place.
 * @param newest of all; nothing while that is not known
 */
export function useNewestDay(newest: string | undefined): string | undefined {
  const { key } = useLocation();
  const [shown, setShown] = useState({ key, date: newest });
  const isFollowed = shown.key !== key || shown.date === undefined || !hasBegun();
  if (!isFollowed || (shown.key === key && shown.date === newest)) return shown.date;
  setShown({ key, date: newest });
  return newest;
}
