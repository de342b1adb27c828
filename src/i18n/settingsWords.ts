import { use } from 'react';
import { settingsKo, type SettingsWords } from './settings.ko.ts';
import { useWords } from './words.ts';

let english: Promise<SettingsWords> | undefined;

/** The words of the settings in the reader's language; suspends while the English ones are on their way. */
export function useSettingsWords(): SettingsWords {
  const { locale } = useWords();
  return locale === 'en' ? use((english ??= loadEnglish())) : settingsKo;
}

async function loadEnglish(): Promise<SettingsWords> {
  // Should the English words not come, Korean ones are better than none.
  return import('./settings.en.ts').then(
    ({ settingsEn }) => settingsEn,
    () => settingsKo,
  );
}
