import type { Digest } from '../../src/digest/digest.ts';
import { findFigures, type Figure } from '../../src/digest/insight/findFigures.ts';
import type { Random } from '../generate/createRandom.ts';

/** A figure with the section that it was found in. */
export interface PlacedFigure {
  /** `2025-05-22/2505.15277/4:120-124`: date, paper, the section's place in its edition, the span in its Markdown. */
  id: string;
  figure: Figure;
  markdown: string;
}

export interface FoundFigures {
  figures: PlacedFigure[];
  papers: number;
  sections: number;
  /** How many of the sections have a figure at all. */
  sectionsWithFigures: number;
}

/** Every figure in the results sections of the given digests. */
export function findInDigests(digests: Digest[]): FoundFigures {
  const sections = digests.flatMap(readResults);
  const found = sections.map(({ id, markdown }) =>
    findFigures(markdown).map((figure) => ({
      id: `${id}:${figure.start}-${figure.end}`,
      figure,
      markdown,
    })),
  );
  return {
    figures: found.flat(),
    papers: digests.reduce((sum, { editions }) => sum + editions.length, 0),
    sections: sections.length,
    sectionsWithFigures: found.filter((figures) => figures.length > 0).length,
  };
}

function readResults({ date, editions }: Digest): { id: string; markdown: string }[] {
  return editions.flatMap(({ paperId, sections }) =>
    sections.flatMap(({ kind, markdown }, index) =>
      kind === 'results' ? [{ id: `${date}/${paperId}/${index}`, markdown }] : [],
    ),
  );
}

/** So many of the given values, each as likely, in the order in which they were drawn. */
export function draw<Value>(values: Value[], count: number, random: Random): Value[] {
  const left = [...values];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}
