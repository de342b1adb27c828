import type { EditionPlace } from '../../bundle/bundle.ts';
import { standings } from '../../digest/edition.ts';

export interface ChosenEdition extends EditionPlace {
  /** Whether the address asks for this edition, complete and in its own order. */
  isWhole: boolean;
}

/**
 * Which of a paper's editions to show: the one that the address asks for; else the best by standing, and among equals
 * that of the day whose list the reader came from, else the newest.
 * @param editions newest first; at least one
 */
export function chooseEdition(
  editions: EditionPlace[],
  on: string | null,
  originDay: string | undefined,
): ChosenEdition | undefined {
  const asked = editions.find(({ date }) => date === on);
  if (asked) return { ...asked, isWhole: true };
  const bestRank = Math.min(...editions.map(({ standing }) => standings.indexOf(standing)));
  const best = editions.filter(({ standing }) => standings.indexOf(standing) === bestRank);
  const chosen = best.find(({ date }) => date === originDay) ?? best[0];
  return chosen && { ...chosen, isWhole: false };
}
