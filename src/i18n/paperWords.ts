import { paperEn } from './paper.en.ts';
import { paperKo, type PaperWords } from './paper.ko.ts';
import { useWords } from './words.ts';

const byLocale = { ko: paperKo, en: paperEn };

/** The words of the paper view in the reader's language. */
export function usePaperWords(): PaperWords {
  return byLocale[useWords().locale];
}
