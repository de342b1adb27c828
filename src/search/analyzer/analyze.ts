import { koreanStem } from './koreanStem.ts';
import { latinStem, splitCamelCase } from './latinStem.ts';
import { splitWords, type Word } from './splitWords.ts';

/** A word of a text with the terms that stand for it in the index. */
export interface AnalyzedWord extends Word {
  /** The word's own term first; behind it those of its camelCase parts. */
  terms: [string, ...string[]];
}

/**
 * What the index, the query and the marks in a text all go by.
 * @param text any; offsets count in its NFC form
 */
export function analyze(text: string): AnalyzedWord[] {
  return splitWords(text.normalize('NFC')).map((word) => Object.assign(word, { terms: termsOf(word) }));
}

function termsOf({ text, isHangul }: Word): [string, ...string[]] {
  if (isHangul) return [koreanStem(text)];
  return [
    latinStem(text.toLowerCase()),
    ...splitCamelCase(text).map((part) => latinStem(part.toLowerCase())),
  ];
}
