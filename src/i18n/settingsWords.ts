import { settingsKo, type SettingsWords } from './settings.ko.ts';
import { useWords } from './words.ts';

/** The words of the settings, in the reader's language. */
export function useSettingsWords(): SettingsWords {
  return useWords().views?.settings ?? settingsKo;
}
