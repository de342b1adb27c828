import type { Library } from './library.ts';

/** A text that could not be read whole, and the key that it lies under. */
export interface DamagedText {
  key: string;
  text: string;
}

/** All texts that could not be read, as they are, to be downloaded. */
export function listDamagedTexts(library: Library): DamagedText[] {
  return [...library.storage.damaged].map(([key, text]) => ({ key, text }));
}

/** Deletes the texts that were put aside, once the reader has them or does not want them. */
export function deleteDamagedTexts(library: Library): void {
  const { damaged, keys } = library.storage;
  library.storage.attempt((storage) => {
    for (const key of [...damaged.keys()].filter((key) => key.startsWith(keys.aside))) {
      storage.removeItem(key);
      library.storage.hear(key, null);
    }
  });
}
