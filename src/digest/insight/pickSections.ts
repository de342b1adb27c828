import { sevenKinds, type SevenKind } from '../sevenSections.ts';

/** A section and how much there is to read of it, in characters that say something. */
export interface MeasuredSection {
  kind: SevenKind;
  characters: number;
}

/** A paper, by the edition of a day, with its sections. */
export interface MeasuredPaper {
  paperId: string;
  date: string;
  sections: MeasuredSection[];
}

/** What tells most of a paper: what it brings, or for want of that what it is after, and what came out. */
const leading: SevenKind[][] = [['contributions', 'motivation'], ['results']];

/** What is read next where there is time, in the order of use. */
const further: SevenKind[] = [
  'method',
  'limitations',
  'motivation',
  'experiments',
  'future',
  'contributions',
];

/** Once so many papers were too long for what is left of the time, the rest of the list is left for another one. */
const mostSkipped = 3;

/**
 * Picks what can be read in a given time: of as many papers as possible what tells most of each, and once all of them have
 * that, further sections paper by paper, from the first on. A section is picked whole or not at all, and none that says
 * nothing. The papers stay in their order, each with its sections in theirs.
 * @param characters as many as the reader takes in that time
 */
export function pickSections(papers: readonly MeasuredPaper[], characters: number): MeasuredPaper[] {
  const { picks, rest } = pickLeading(papers, characters);
  const telling = papers.filter((paper) => findLeading(paper).length > 0);
  const isWhole = picks.size === telling.length && telling.every((paper) => hasLeading(paper, picks));
  if (isWhole) pickFurther(papers, picks, rest);
  return papers.flatMap((paper) => {
    const kinds = picks.get(paper);
    return kinds ? [{ ...paper, sections: inOrder(paper.sections, kinds) }] : [];
  });
}

type Picks = Map<MeasuredPaper, Set<SevenKind>>;

/** Of each paper what tells most, or the first of that where there is no time for both. */
function pickLeading(papers: readonly MeasuredPaper[], characters: number): { picks: Picks; rest: number } {
  const picks: Picks = new Map();
  let rest = characters;
  let skipped = 0;
  for (const paper of papers) {
    const sections = findLeading(paper);
    const [first] = sections;
    if (!first || skipped === mostSkipped) continue;
    const fitting = [sections, [first]].find((some) => measure(some) <= rest);
    if (!fitting) skipped += 1;
    else {
      picks.set(paper, new Set(fitting.map(({ kind }) => kind)));
      rest -= measure(fitting);
    }
  }
  return { picks, rest };
}

function pickFurther(papers: readonly MeasuredPaper[], picks: Picks, time: number): void {
  let rest = time;
  for (const paper of papers) {
    const kinds = picks.get(paper) ?? new Set();
    for (const kind of further) {
      const section = findSection(paper, kind);
      if (!section || kinds.has(kind) || section.characters > rest) continue;
      picks.set(paper, kinds.add(kind));
      rest -= section.characters;
    }
  }
}

function hasLeading(paper: MeasuredPaper, picks: Picks): boolean {
  const kinds = picks.get(paper);
  return findLeading(paper).every(({ kind }) => kinds?.has(kind));
}

/** The sections of a paper that tell most of it, and say something. */
export function findLeading(paper: MeasuredPaper): MeasuredSection[] {
  return leading.flatMap((kinds) => kinds.flatMap((kind) => findSection(paper, kind) ?? []).slice(0, 1));
}

function findSection({ sections }: MeasuredPaper, kind: SevenKind): MeasuredSection | undefined {
  return sections.find((section) => section.kind === kind && section.characters > 0);
}

/** How much there is to read of several sections. */
export function measure(sections: readonly MeasuredSection[]): number {
  return sections.reduce((total, { characters }) => total + characters, 0);
}

function inOrder(sections: readonly MeasuredSection[], kinds: ReadonlySet<SevenKind>): MeasuredSection[] {
  return sevenKinds.flatMap((kind) =>
    kinds.has(kind) ? (sections.find((section) => section.kind === kind) ?? []) : [],
  );
}
