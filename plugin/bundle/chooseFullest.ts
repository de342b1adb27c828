import type { EditionPlace } from '../../src/bundle/bundle.ts';
import { sectionKinds } from '../../src/digest/edition.ts';
import type { PaperFacts } from '../reading/dayFacts.ts';

/** An edition's place, and how much each of its sections says. */
export interface MeasuredPlace extends EditionPlace {
  informative: PaperFacts['informative'];
}

/**
 * Says of a paper's editions which has the fullest section of each kind, by how many characters say something. Only sound
 * ones count, and only where there are several; of two equal ones the newer is taken.
 * @param places newest first
 */
export function chooseFullest(places: readonly MeasuredPlace[]): EditionPlace[] {
  const sound = places.filter(({ standing }) => standing === 'sound');
  // Most papers of a large collection: in development this is done for all of them when one is saved.
  if (sound.length < 2) return places.map(({ date, standing }) => ({ date, standing }));
  const fullest = sectionKinds.map((_, kind) => {
    const most = Math.max(0, ...sound.map(({ informative }) => informative[kind] ?? 0));
    return most > 0 ? sound.find(({ informative }) => informative[kind] === most) : undefined;
  });
  return places.map((place) => {
    const { date, standing } = place;
    const kinds = sectionKinds.filter((kind, index) => kind !== 'other' && fullest[index] === place);
    return kinds.length > 0 ? { date, standing, fullest: kinds } : { date, standing };
  });
}
