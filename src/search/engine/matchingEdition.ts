import type { SectionKind } from '../../digest/edition.ts';
import type { HitPlace } from '../answer.ts';
import { placeBit, type ShardPaper } from '../shard/shard.ts';
import { joinBits, sectionPlacesOf } from './loadedShard.ts';
import type { PaperPart } from './paperTable.ts';
import type { Sought } from './sought.ts';

/** An edition that matches, and in which of its paper's places. */
export interface MatchingEdition {
  edition: ShardPaper['editions'][number];
  part: PaperPart;
  /** As bits; 0 where only the title matches, or nothing is asked but filters. */
  marks: number;
}

/** The editions of a paper that are wanted and match, newest first; all that are wanted where only the title does. */
export function listEditions(
  paper: number,
  { table, sieve, gathered, section }: Pick<Sought, 'table' | 'sieve' | 'gathered' | 'section'>,
): MatchingEdition[] {
  const wanted = (table.parts[paper] ?? []).flatMap((part) => {
    const marks = gathered.marks.get(part.shard)?.[part.number] ?? 0;
    return part.paper.editions.flatMap((edition, number): MatchingEdition[] =>
      sieve.isWanted(edition)
        ? [{ edition, part, marks: marks & joinBits(part.paper.places, ([of]) => of === number) }]
        : [],
    );
  });
  if (section !== undefined) return wanted.filter((match) => isInSection(match, section));
  const inTexts = wanted.filter(({ marks }) => marks !== 0);
  return inTexts.length > 0 ? inTexts : wanted;
}

function isInSection({ part, marks }: MatchingEdition, section: SectionKind): boolean {
  return (marks & (sectionPlacesOf(part.shard, section)[part.number] ?? 0)) !== 0;
}

/** The kinds of the places that an edition matches in, the title first. */
export function listPlaces({ part, marks }: MatchingEdition, isInTitle: boolean): HitPlace[] {
  const kinds = part.paper.places.flatMap(([, kind], place) =>
    (marks & placeBit(place)) === 0 ? [] : [kind],
  );
  return [...new Set<HitPlace>(isInTitle ? ['title', ...kinds] : kinds)];
}
