import { useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';
import { lensOf } from './lens.ts';

const subscribe = () => () => undefined;

/** The lens that the address asks for, `results,limitations`; empty without one, as in a page that was made at build time. */
export function useAskedLens(): string {
  const { search } = useLocation();
  const read = () => lensOf(search);
  return useSyncExternalStore(subscribe, read, () => '');
}
