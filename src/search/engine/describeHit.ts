import type { SectionKind } from '../../digest/edition.ts';
import type { Hit, HitPlace } from '../answer.ts';
import type { SearchQuery } from '../query/searchQuery.ts';
import type { Coverage } from './coverage.ts';
import { hasPlace, isEditionWanted, type ScoredPaper } from './scoreShard.ts';

/** A paper that was found, with what is needed to order, count and show it. */
export interface Finding extends Hit {
  score: number;
  coverage: number;
  /** Of every edition that matches: the filters let a paper through for any of them, so the counts go by all. */
  editions: Pick<Hit, 'date' | 'standing' | 'places'>[];
}

/**
 * Says which edition of a paper matches best, and where; nothing where no edition is of the days and standings that
 * the query keeps to, or none has a match in the section.
 */
export function describeHit(
  scored: ScoredPaper,
  wanted: Coverage,
  query: SearchQuery,
  section: SectionKind | undefined,
): Finding | undefined {
  const { paper, score, coverage } = scored;
  const weights = weighPlaces(scored, wanted);
  const matches = paper.editions
    .map((edition, number) => ({ ...edition, places: placesOf(paper.places, weights, number) }))
    .filter((edition) => isEditionWanted(edition, query))
    .filter(({ places }) => section === undefined || places.some(({ place }) => place === section));
  const [best, ...others] = matches.toSorted((a, b) => sumOf(b.places) - sumOf(a.places));
  if (!best) return undefined;
  const inTitle: HitPlace[] = isInTitle(scored) ? ['title'] : [];
  return {
    paperId: paper.paperId,
    ...(paper.name !== undefined && { name: paper.name }),
    title: paper.title,
    isUntitled: paper.isUntitled,
    date: best.date,
    standing: best.standing,
    otherDates: others.map(({ date }) => date),
    places: [...new Set([...inTitle, ...best.places.map(({ place }) => place)])],
    score,
    coverage,
    editions: matches.map(({ date, standing, places }) => ({
      date,
      standing,
      places: [...new Set([...inTitle, ...places.map(({ place }) => place)])],
    })),
  };
}

/** How much of what is looked for stands in each place of a paper. */
function weighPlaces({ shard, number, paper, terms }: ScoredPaper, wanted: Coverage): number[] {
  const weights = paper.places.map(() => 0);
  for (const term of terms) {
    const mark = shard.marks.find(term, number);
    const weight = wanted.weightOf(term);
    for (const place of weights.keys()) {
      if (hasPlace(mark, place)) weights[place] = (weights[place] ?? 0) + weight;
    }
  }
  return weights;
}

function placesOf(places: ScoredPaper['paper']['places'], weights: number[], edition: number) {
  return places
    .flatMap(([number, place], index) => {
      const weight = weights[index] ?? 0;
      return number === edition && weight > 0 ? [{ place, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
}

function sumOf(places: { weight: number }[]): number {
  return places.reduce((sum, { weight }) => sum + weight, 0);
}

function isInTitle({ paper, terms }: ScoredPaper): boolean {
  const titleTerms = ` ${paper.titleTerms} `;
  return terms.some((term) => titleTerms.includes(` ${term} `));
}
