import { textKo, type TextWords } from './text.ko.ts';
import { useWords } from './words.ts';

/** The words within a summary's text, in the reader's language. */
export function useTextWords(): TextWords {
  return useWords().views?.text ?? textKo;
}
