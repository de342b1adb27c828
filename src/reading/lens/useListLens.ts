import { useDeferredValue } from 'react';
import { useLocation } from 'react-router-dom';
import { readListOrigin } from '../listOrigin.ts';
import { readMinutes } from './lens.ts';
import { useAskedLens } from './useAskedLens.ts';

/**
 * The lens in which a list is drawn, as long as no paper is open beside it: then the papers stand there without their
 * sections, those that were picked for so many minutes alone.
 * It follows the one that is asked for when there is time: to draw 47 papers anew takes a phone a fifth of a second, and the
 * bar answers before that.
 */
export function useListLens(isPaperOpen: boolean): string {
  const asked = useAskedLens();
  const origin = readListOrigin(useLocation().state)?.lens;
  const drawn = useDeferredValue(asked);
  const wasPaperOpen = useDeferredValue(isPaperOpen);
  // On the way from a paper nothing stands there yet that could stay.
  if (!isPaperOpen) return wasPaperOpen ? asked : drawn;
  return readMinutes(origin) ? (origin ?? '') : '';
}
