/** The consonants that begin a syllable, in the order of Unicode's Hangul block. */
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const firstSyllable = 0xac00;
const syllablesPerInitial = 588;
const syllablesPerVowel = 28;

/** By a syllable's final consonant: what stays of it, and which initial goes, when a vowel follows; 닭 → 달, ㄱ. */
const splitFinals: readonly (readonly [stays: number, initial: string] | undefined)[] = [
  undefined, [0, 'ㄱ'], [0, 'ㄲ'], [1, 'ㅅ'], [0, 'ㄴ'], [4, 'ㅈ'], [4, 'ㅎ'], [0, 'ㄷ'], [0, 'ㄹ'], [8, 'ㄱ'],
  [8, 'ㅁ'], [8, 'ㅂ'], [8, 'ㅅ'], [8, 'ㅌ'], [8, 'ㅍ'], [8, 'ㅎ'], [0, 'ㅁ'], [0, 'ㅂ'], [17, 'ㅅ'], [0, 'ㅅ'],
  [0, 'ㅆ'], [0, 'ㅇ'], [0, 'ㅈ'], [0, 'ㅊ'], [0, 'ㅋ'], [0, 'ㅌ'], [0, 'ㅍ'], [0, 'ㅎ'],
]; // prettier-ignore

/** Whether a word is written in initial consonants alone, ㄱㅎㅎㅅ. */
export function isChoseong(word: string): boolean {
  return word.length > 1 && Array.from(word).every((letter) => initials.includes(letter));
}

/** The initial consonants of a text's Hangul, without anything else: 강화 학습 → ㄱㅎㅎㅅ. */
export function choseongOf(text: string): string {
  return Array.from(text.matchAll(/[가-힣]/g), ([syllable]) => initials[initialOf(syllable)]).join('');
}

function initialOf(syllable: string): number {
  return Math.floor((syllable.charCodeAt(0) - firstSyllable) / syllablesPerInitial);
}

/**
 * The ranges, both ends included, in which every word lies that can still become of one that is being typed, in the
 * order of code points: after 가 come 각 and 강; after 강 comes 가 with 아 behind it too.
 * @param word whose last letter may be a syllable, a lone consonant, or of any other script
 */
export function completionRanges(word: string): [first: string, last: string][] {
  const stem = word.slice(0, -1);
  const letter = word.slice(-1);
  const initial = initials.indexOf(letter);
  if (initial >= 0 && letter !== '') return [initialRange(stem, initial)];
  if (!/[가-힣]/.test(letter)) return [[word, `${word}\uffff`]];
  const code = letter.charCodeAt(0);
  const final = (code - firstSyllable) % syllablesPerVowel;
  if (final === 0) return [[word, `${stem}${String.fromCharCode(code + syllablesPerVowel - 1)}\uffff`]];
  const split = splitFinals[final];
  return [
    [word, `${word}\uffff`],
    ...(split
      ? [initialRange(stem + String.fromCharCode(code - final + split[0]), initials.indexOf(split[1]))]
      : []),
  ];
}

function initialRange(stem: string, initial: number): [string, string] {
  const first = firstSyllable + initial * syllablesPerInitial;
  return [
    stem + String.fromCharCode(first),
    `${stem}${String.fromCharCode(first + syllablesPerInitial - 1)}\uffff`,
  ];
}

/** Whether one letter more, less or other, or two neighbours exchanged, makes `b` of `a`; Hangul counts by jamo. */
export function isOneEditApart(a: string, b: string): boolean {
  return isOneEditApartInLetters(a.normalize('NFD'), b.normalize('NFD'));
}

function isOneEditApartInLetters(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const tailA = a.slice(start);
  const tailB = b.slice(start);
  if (tailA.length === tailB.length) {
    return tailA.slice(1) === tailB.slice(1) || isSwap(tailA, tailB);
  }
  return tailA.length > tailB.length ? tailA.slice(1) === tailB : tailB.slice(1) === tailA;
}

function isSwap(a: string, b: string): boolean {
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
