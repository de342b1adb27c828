import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

/** A word as its keys would have written it in the other layout: rkdghk → 강화, 몌ㅑ → api; nothing where it cannot be. */
export function switchLayout(word: string): string | undefined {
  try {
    return /[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(word) ? convertHangulToQwerty(word) : convertQwertyToHangul(word);
  } catch {
    // es-hangul 2.4 throws on some English words.
    return undefined;
  }
}
