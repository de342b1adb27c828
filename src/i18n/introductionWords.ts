import { introductionKo, type IntroductionWords } from './introduction.ko.ts';
import { useWords } from './words.ts';

/** The words for a first visit, in the reader's language. */
export function useIntroductionWords(): IntroductionWords {
  return useWords().views?.introduction ?? introductionKo;
}
