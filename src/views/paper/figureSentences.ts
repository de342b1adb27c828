import type { ShownFigure } from '../../digest/insight/insight.ts';
import type { MarkedSpan } from '../../ui/remarkMark.ts';
import type { compareSection, DifferingFigure } from './compareEditions.ts';
import type { PlacedSection } from './placeSections.ts';

export type Comparison = ReturnType<typeof compareSection>;

/** The anchor of a figure's sentence: its section's, and where in that it begins. */
export function sentenceAnchor(sectionAnchor: string, { sentence }: ShownFigure): string {
  return `${sectionAnchor}:${sentence.start}`;
}

/** The sentences that hold a section's figures, each with its anchor, and the one that the address leads to with its class. */
export function markFigureSentences(
  { anchor, insight }: Pick<PlacedSection, 'anchor' | 'insight'>,
  hash: string,
  currentClass: string,
): MarkedSpan[] {
  const sentences = new Map(
    insight?.figures.map((figure) => [sentenceAnchor(anchor, figure), figure.sentence] as const),
  );
  return Array.from(sentences, ([id, sentence]) => ({
    ...sentence,
    attributes: { id, tabIndex: '-1', className: hash === `#${id}` ? currentClass : '' },
  }));
}

/** The figures of a section that other days give otherwise. */
export function listDiffering(comparison: Comparison | undefined): DifferingFigure[] {
  return comparison?.others.flatMap((other) => ('differing' in other ? other.differing : [])) ?? [];
}
