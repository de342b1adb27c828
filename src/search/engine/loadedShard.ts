import type { SectionKind } from '../../digest/edition.ts';
import { placeBit, type Postings, type Shard } from '../shard/shard.ts';

/** A shard that can be searched. */
export interface LoadedShard extends Shard {
  /** The numbers of its papers among all papers that have come. */
  numbers: Uint32Array;
  /** By paper, the bits of the places in sections of a kind; made when first asked for. */
  sectionPlaces: Map<SectionKind, Uint32Array>;
}

/** The terms of a shard with how many of its papers have each: by title and by text they are mostly the same papers. */
export function countPapers({ terms, titles, texts }: Shard): [term: string, papers: number][] {
  return terms.map((term, number) => [
    term,
    Math.max(countPostings(titles, number), countPostings(texts, number)),
  ]);
}

function countPostings({ starts }: Postings, term: number): number {
  return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
}

/** The number of a term in a shard; nothing where the shard does not have it. */
export function findTerm({ terms }: Shard, term: string): number | undefined {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return terms[low] === term ? low : undefined;
}

/** In which places of one paper a term's text stands, as bits; 0 where it does not. */
export function findMark({ texts: { starts, papers, marks } }: Shard, term: number, paper: number): number {
  let low = starts[term] ?? 0;
  const end = starts[term + 1] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((papers[middle] ?? 0) < paper) low = middle + 1;
    else high = middle;
  }
  return low < end && papers[low] === paper ? (marks[low] ?? 0) : 0;
}

/** By paper, the bits of its places in sections of a kind. */
export function sectionPlacesOf(shard: LoadedShard, kind: SectionKind): Uint32Array {
  const known = shard.sectionPlaces.get(kind);
  if (known) return known;
  const found = Uint32Array.from(shard.papers, ({ places }) =>
    joinBits(places, ([, other]) => other === kind),
  );
  shard.sectionPlaces.set(kind, found);
  return found;
}

/** The bits of a paper's places for which a claim holds. */
export function joinBits<Place>(places: readonly Place[], isMeant: (place: Place) => boolean): number {
  return places.reduce((bits, place, number) => (isMeant(place) ? bits | placeBit(number) : bits), 0);
}
