import type { Library } from './library.ts';
import { listKeys } from './storageKeys.ts';

/** How many bytes the library takes in the storage, keys included: two a character. Nothing where the browser forbids it. */
export function readStoredBytes({ storage: { environment, keys } }: Library): number | undefined {
  const { storage } = environment;
  if (!storage) return undefined;
  try {
    const lengths = listKeys(storage, keys.prefix).map(
      (key) => key.length + (storage.getItem(key)?.length ?? 0),
    );
    return 2 * lengths.reduce((sum, length) => sum + length, 0);
  } catch {
    return undefined;
  }
}
