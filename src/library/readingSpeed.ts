import { koreanCharactersPerMinute } from '../digest/insight/readingTime.ts';
import type { Library } from './library.ts';
import { useFollowed } from './useLibrary.ts';

/** The speeds that can be set, in characters a minute. */
export const readingSpeeds = { least: 200, most: 1500, step: 50 } as const;

const name = 'readingSpeed';

/** How many characters the reader takes in a minute; what another version stored counts only within what can be set. */
export function readReadingSpeed(library: Library): number {
  const stored = Number(library.get('setting', name)?.value);
  const isKnown = stored >= readingSpeeds.least && stored <= readingSpeeds.most;
  return isKnown ? stored : koreanCharactersPerMinute;
}

export function setReadingSpeed(library: Library, charactersPerMinute: number): void {
  library.set({ kind: 'setting', id: name, value: `${charactersPerMinute}` });
}

/** The same, followed; what most readers have until the library is here. */
export function useReadingSpeed(): number {
  return useFollowed(name, readReadingSpeed, koreanCharactersPerMinute);
}
