import { triageKo, type TriageWords } from './triage.ko.ts';
import { useWords } from './words.ts';

/** The words of what is said of the reader's marks, in the reader's language. */
export function useTriageWords(): TriageWords {
  return useWords().views?.triage ?? triageKo;
}
