import { sectionKinds, type SectionKind } from '../../digest/edition.ts';
import { placeBit, type Postings, type Shard, type ShardPaper } from '../shard/shard.ts';

/** A shard that can be searched. */
export interface LoadedShard extends Shard {
  /** Its place among the shards that have come. */
  index: number;
  /** The numbers of its papers among all papers that have come. */
  numbers: Uint32Array;
  editions: EditionColumns;
  /** By paper, the bits of the places in sections of a kind. */
  sectionPlaces: Record<SectionKind, Uint32Array>;
}

/** A shard's editions, paper by paper, newest first; those of the n-th paper stand from `starts[n]` on. */
export interface EditionColumns {
  starts: Uint32Array;
  facts: EditionFacts[];
  /** The bits of each edition's places in its paper. */
  places: Uint32Array;
}

export type EditionFacts = ShardPaper['editions'][number];

/** Makes a shard ready to be searched. */
export function loadShard(shard: Shard, index: number, numbers: Uint32Array): LoadedShard {
  const { papers } = shard;
  const starts = new Uint32Array(papers.length + 1);
  for (const [paper, { editions }] of papers.entries())
    starts[paper + 1] = (starts[paper] ?? 0) + editions.length;
  const editions = {
    starts,
    facts: papers.flatMap((paper) => paper.editions),
    places: Uint32Array.from(
      papers.flatMap(({ editions, places }) =>
        editions.map((_, edition) => joinBits(places, ([own]) => own === edition)),
      ),
    ),
  };
  const placesOf = (kind: SectionKind) =>
    Uint32Array.from(papers, ({ places }) => joinBits(places, ([, own]) => own === kind));
  const sectionPlaces = Object.fromEntries(sectionKinds.map((kind) => [kind, placesOf(kind)])) as Record<
    SectionKind,
    Uint32Array
  >;
  return { ...shard, index, numbers, editions, sectionPlaces };
}

/** The bits of a paper's places for which a claim holds. */
function joinBits(
  places: ShardPaper['places'],
  isMeant: (place: ShardPaper['places'][number]) => boolean,
): number {
  return places.reduce((bits, place, number) => (isMeant(place) ? bits | placeBit(number) : bits), 0);
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
