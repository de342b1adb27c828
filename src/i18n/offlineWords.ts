import { offlineKo, type OfflineWords } from './offline.ko.ts';
import { useWords } from './words.ts';

/** The words of what is on this device and of what is new, in the reader's language. */
export function useOfflineWords(): OfflineWords {
  return useWords().views?.offline ?? offlineKo;
}
