import { triageEn } from './triage.en.ts';
import { triageKo, type TriageWords } from './triage.ko.ts';
import { useWords } from './words.ts';

const byLocale = { ko: triageKo, en: triageEn };

/** The words of what is said of the reader's marks, in the reader's language. */
export function useTriageWords(): TriageWords {
  return byLocale[useWords().locale];
}
