import type { Library } from './library.ts';
import { listKeys } from './storageKeys.ts';
import { storageVersion } from './envelope.ts';

/**
 * Erases everything that is kept, in all tabs. Whatever a tab still writes without knowing of it is void, since its
 * envelope names an earlier erasing.
 * @returns whether nothing is left; not so where a newer version of the app wrote it, or the storage refuses
 */
export function eraseLibrary(library: Library): boolean {
  const { storage: tab } = library;
  const time = Math.max(library.nextTime(), tab.erased + 1);
  const outcome = tab.attempt((storage) => {
    const marker = JSON.stringify({ version: storageVersion, time });
    const others = listKeys(storage, tab.keys.prefix).filter((key) => key !== tab.keys.erased);
    try {
      storage.setItem(tab.keys.erased, marker);
    } catch {
      // There is no room for the marker until something has gone.
      for (const key of others) storage.removeItem(key);
      storage.setItem(tab.keys.erased, marker);
    }
    for (const key of others) storage.removeItem(key);
    tab.checkErased();
  });
  if (tab.environment.storage === undefined) tab.forget();
  return outcome === 'done' || tab.environment.storage === undefined;
}
