/**
 * How many characters, white space apart, a reader of Korean takes in a minute, where the reader has not set another speed.
 * Song, Kim and Hyung (J Korean Ophthalmol Soc 2016;57(4):642–649) measured 202.3 ± 88.4 words a minute in 42 adults who
 * read school-book sentences of 6.5 words and 18.9 letters in silence: about 590 letters. 500 is a guess below that, since
 * summaries of papers are harder than school books; readers differ by far more.
 */
export const koreanCharactersPerMinute = 500;

/**
 * Minutes that a text takes to read, as a fraction.
 * @param characters without white space, as `countCharacters` counts them
 * @param charactersPerMinute more than 0
 */
export function readingMinutes(
  characters: number,
  charactersPerMinute: number = koreanCharactersPerMinute,
): number {
  return characters / charactersPerMinute;
}
