import { useLocation } from 'react-router-dom';
import { readListOrigin } from '../listOrigin.ts';
import { readMinutes } from './lens.ts';
import { useAskedLens } from './useAskedLens.ts';

/**
 * The lens of a list, as long as no paper is open beside it: then the papers stand there without their sections, those that
 * were picked for so many minutes alone.
 */
export function useListLens(isPaperOpen: boolean): string {
  const asked = useAskedLens();
  const origin = readListOrigin(useLocation().state)?.lens;
  if (!isPaperOpen) return asked;
  return readMinutes(origin) ? (origin ?? '') : '';
}
