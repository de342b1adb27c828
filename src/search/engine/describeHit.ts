import type { Hit, HitPlace, SearchRequest } from '../answer.ts';
import { placeBit } from '../shard/shard.ts';
import { findMark, findTerm, type EditionFacts } from './loadedShard.ts';
import { visitEditions } from './matchingEdition.ts';
import { titledPart, type PaperPart } from './paperTable.ts';
import type { Sought } from './sought.ts';

/** Says of a paper what it is called, which of its editions matches best, or is the newest that does, and where. */
export function describeHit(paper: number, order: SearchRequest['order'], sought: Sought): Hit | undefined {
  const matches = listMatches(paper, sought);
  // They come newest first, and sorting keeps the order of equals.
  const [best, ...others] =
    order === 'date' ? matches : matches.toSorted((a, b) => sum(b.places) - sum(a.places));
  const titled = titledPart(sought.table.parts[paper] ?? []);
  if (!best || !titled) return undefined;
  const { paperId, name, title, isUntitled } = titled.paper;
  const inTitle: HitPlace[] = sought.gathered.inTitle[paper] === 1 ? ['title'] : [];
  return {
    paperId,
    ...(name !== undefined && { name }),
    title,
    isUntitled,
    ...best.edition,
    otherDates: others.map(({ edition }) => edition.date),
    places: [...new Set([...inTitle, ...best.places.map(({ kind }) => kind)])],
  };
}

/** A place with a match, and how much of what is looked for stands there. */
interface WeighedPlace {
  kind: HitPlace;
  weight: number;
}

function listMatches(paper: number, sought: Sought): { edition: EditionFacts; places: WeighedPlace[] }[] {
  const matches: { edition: EditionFacts; places: WeighedPlace[] }[] = [];
  visitEditions(paper, sought, (part, number, marks) => {
    const edition = part.shard.editions.facts[number];
    if (edition) matches.push({ edition, places: weighPlaces(part, marks, sought) });
  });
  return matches;
}

/** The places of an edition that have a match, the one with most of what is looked for first. */
function weighPlaces({ shard, number, paper }: PaperPart, marks: number, { wanted }: Sought): WeighedPlace[] {
  const found = wanted.terms.flatMap(({ term, weight }) => {
    const termNumber = marks === 0 ? undefined : findTerm(shard, term);
    return termNumber === undefined ? [] : [{ weight, mark: findMark(shard, termNumber, number) & marks }];
  });
  return paper.places
    .map(([, kind], place) => {
      const here = found.filter(({ mark }) => (mark & placeBit(place)) !== 0);
      return { kind, weight: sum(here) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

function sum(weighed: readonly { weight: number }[]): number {
  return weighed.reduce((total, { weight }) => total + weight, 0);
}
