/**
 * Finds an exact phrase, in any case, with any white space for a space. Latin letters and digits count as whole words, so that
 * "RL" is not in URL nor "GPT-4" in GPT-4o; Hangul may go on, since particles and compounds do.
 * @returns nothing for a phrase of white space only
 */
export function phrasePattern(phrase: string): RegExp | undefined {
  const words = phrase.normalize('NFC').trim();
  if (words === '') return undefined;
  const escaped = words.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
  const isLatinFirst = new RegExp(`^${latin}`, 'u').test(words);
  const isLatinLast = new RegExp(`${latin}$`, 'u').test(words);
  return new RegExp(
    `${isLatinFirst ? `(?<!${latin})` : ''}${escaped}${isLatinLast ? `(?!${latin})` : ''}`,
    'giu',
  );
}

const latin = String.raw`[\p{Script=Latin}\p{N}]`;

/** Whether a text has an exact phrase, as `findMarks` would mark it. */
export function containsPhrase(text: string, phrase: string): boolean {
  return phrasePattern(phrase)?.test(text.normalize('NFC')) ?? false;
}
