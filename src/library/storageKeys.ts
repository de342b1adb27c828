import type { KeyValueStorage } from './environment.ts';

/** What the library's keys in the storage are called. */
export interface StorageKeys {
  prefix: string;
  chunks: string;
  journals: string;
  /** Texts that could not be read, each under a fingerprint of it. */
  aside: string;
  /** When everything was erased. */
  erased: string;
  /** The lock under which chunks are written, and the beginning of the locks by which tabs show that they run. */
  compactionLock: string;
  tabLocks: string;
}

/** The chunk of the actions that can be undone. */
export const actionsChunk = 'actions';

export function makeStorageKeys(prefix: string): StorageKeys {
  return {
    prefix,
    chunks: `${prefix}chunk:`,
    journals: `${prefix}journal:`,
    aside: `${prefix}aside:`,
    erased: `${prefix}erased`,
    compactionLock: `${prefix}compaction`,
    tabLocks: `${prefix}tab:`,
  };
}

/** All keys that begin so, as they are now. */
export function listKeys(storage: KeyValueStorage, prefix: string): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  return keys.filter((key) => key !== null).filter((key) => key.startsWith(prefix));
}
