type Final = 'none' | 'ㄹ' | 'other';

/** How the Korean numerals from 영 to 구 end. */
const digitFinals: Final[] = ['other', 'ㄹ', 'none', 'other', 'none', 'none', 'other', 'ㄹ', 'ㄹ', 'none'];

/** Particles as they stand behind a consonant, and as they stand behind a vowel. */
const behindVowel = { 은: '는', 으로: '로', 으로도: '로도', 이라는: '라는' };

/** A word in quotation marks with the particle that its last sound asks for: ‘강화’로, ‘학습’으로. */
export function quoted(word: string, particle: keyof typeof behindVowel): string {
  const final = readFinal(word);
  const isOpen = final === 'none' || (final === 'ㄹ' && particle.startsWith('으로'));
  return `‘${word}’${isOpen ? behindVowel[particle] : particle}`;
}

/** The consonant that a word ends with when it is spoken, as far as its spelling tells. */
function readFinal(word: string): Final {
  const last = word.normalize('NFC').at(-1) ?? '';
  const syllable = last.charCodeAt(0) - 0xac00;
  if (syllable >= 0 && syllable < 11_172) return readSyllableFinal(syllable % 28);
  if (/\d/.test(last)) return digitFinals[Number(last)] ?? 'none';
  if (/l$/i.test(word)) return 'ㄹ';
  return /(?:[mn]|ng)$/i.test(word) ? 'other' : 'none';
}

/** @param index of the final consonant in its Unicode order, in which the eighth is ㄹ */
function readSyllableFinal(index: number): Final {
  if (index === 0) return 'none';
  return index === 8 ? 'ㄹ' : 'other';
}
