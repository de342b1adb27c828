/** A word as it stands in a text: one run of one script. */
export interface Word {
  /** In NFC, its case as written. */
  text: string;
  /** Where it stands in the text, in UTF-16 units; `to` is behind its last. */
  from: number;
  to: number;
  isHangul: boolean;
}

/** An arXiv id, which stays one word; Hangul; or letters and digits of other scripts, with `2.5`, `14.2MB` and `Qwen2.5VL` whole. */
const wordPattern =
  /(?<![\d.])\d{4}\.\d{4,5}(?![\d.])|[가-힣ㄱ-ㅎㅏ-ㅣ]+|(?:(?![가-힣ㄱ-ㅎㅏ-ㅣ])[\p{L}\p{N}\p{M}])+(?:(?<=\p{N})\.(?=\p{N})(?:(?![가-힣ㄱ-ㅎㅏ-ㅣ])[\p{L}\p{N}\p{M}])+)*/gu;

/**
 * Splits a text at everything that is neither letter nor digit, and between Hangul and other scripts: "LLM의" is two.
 * @param text in NFC
 */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
    isHangul: /^[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(match[0]),
  }));
}
