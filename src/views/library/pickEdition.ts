import type { EditionPlace } from '../../bundle/bundle.ts';
import { standings } from '../../digest/edition.ts';

/**
 * The edition by which a paper is listed: the best by standing, and among equals the newest. That is the one that opens.
 * @param editions newest first; none for a paper that the collection does not have
 */
export function pickEdition(editions: readonly EditionPlace[]): EditionPlace | undefined {
  const rank = ({ standing }: EditionPlace) => standings.indexOf(standing);
  return editions.toSorted((a, b) => rank(a) - rank(b))[0];
}
