import { useEffect } from 'react';
import { useFollowed } from '../library/useLibrary.ts';
import { readLooks, takeLooks, type Looks } from './looks.ts';

/** Lets every page look as the reader chose, at once and in every tab. */
export function ChosenLooks() {
  const chosen = useFollowed(undefined, (library) => JSON.stringify(readLooks(library)), '');
  useEffect(() => {
    // Until the library is here, what the page's head has read stays.
    if (chosen !== '') takeLooks(JSON.parse(chosen) as Looks);
  }, [chosen]);
  return null;
}
