import type { Hit, HitPlace, SearchRequest } from '../answer.ts';
import { placeBit } from '../shard/shard.ts';
import type { FoundPaper } from './findPapers.ts';
import { findMark, findTerm } from './loadedShard.ts';
import type { MatchingEdition } from './matchingEdition.ts';
import { titledPart } from './paperTable.ts';
import type { Sought } from './sought.ts';

/** Says of a paper what it is called, which of its editions matches best, or is the newest that does, and where. */
export function describeHit(
  { number, editions }: FoundPaper,
  order: SearchRequest['order'],
  sought: Sought,
): Hit | undefined {
  const matches = editions.map((match) => ({ match, weights: weighPlaces(match, sought) }));
  // They come newest first, and sorting keeps the order of equals.
  const [best, ...others] =
    order === 'date' ? matches : matches.toSorted((a, b) => sum(b.weights) - sum(a.weights));
  const titled = titledPart(sought.table.parts[number] ?? []);
  if (!best || !titled) return undefined;
  const { paperId, name, title, isUntitled } = titled.paper;
  return {
    paperId,
    ...(name !== undefined && { name }),
    title,
    isUntitled,
    ...best.match.edition,
    otherEditions: others.length,
    places: rankPlaces(best.match, best.weights, sought.gathered.inTitle[number] === 1),
  };
}

/** How much of what is looked for stands in each of an edition's places. */
function weighPlaces(
  { part: { shard, number, paper }, marks }: MatchingEdition,
  { wanted }: Sought,
): number[] {
  const weights = paper.places.map(() => 0);
  for (const { term, weight } of marks === 0 ? [] : wanted.terms) {
    const termNumber = findTerm(shard, term);
    const mark = termNumber === undefined ? 0 : findMark(shard, termNumber, number) & marks;
    for (const place of weights.keys()) {
      if ((mark & placeBit(place)) !== 0) weights[place] = (weights[place] ?? 0) + weight;
    }
  }
  return weights;
}

function rankPlaces({ part: { paper } }: MatchingEdition, weights: number[], isInTitle: boolean): HitPlace[] {
  const ranked = paper.places
    .map(([, kind], place) => ({ kind, weight: weights[place] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return [
    ...new Set<HitPlace>([...(isInTitle ? ['title' as const] : []), ...ranked.map(({ kind }) => kind)]),
  ];
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
