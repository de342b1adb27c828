import { offlineEn } from './offline.en.ts';
import { offlineKo, type OfflineWords } from './offline.ko.ts';
import { useWords } from './words.ts';

const byLocale = { ko: offlineKo, en: offlineEn };

/** The words of what is on this device and of what is new, in the reader's language. */
export function useOfflineWords(): OfflineWords {
  return byLocale[useWords().locale];
}
