import type { TextSpan } from '../../digest/insight/textSpan.ts';
import type { MarkedSpan } from '../../ui/remarkMark.ts';
import { listDiffering, markFigureSentences, type Comparison } from './figureSentences.ts';
import type { PlacedSection } from './placeSections.ts';
import styles from './marks.module.css';

/** All that is marked in a section: the sentence that the address leads to, and what other days do not have or give otherwise. */
export function markSection(
  section: PlacedSection,
  hash: string,
  isCompared: boolean,
  comparison: Comparison | undefined,
): MarkedSpan[] {
  return [
    ...markDiffering(listDiffering(comparison)),
    ...(isCompared ? markOnly(comparison?.only ?? []) : []),
    ...markFigureSentences(section, hash, styles.current ?? ''),
  ];
}

/** Figures of which several days say something else are marked once. */
export function markDiffering(figures: readonly TextSpan[]): MarkedSpan[] {
  const byStart = new Map(figures.map((figure) => [figure.start, figure]));
  return Array.from(byStart.values(), ({ start, end }) => mark({ start, end }, styles.differs));
}

/** Sentences that the other write-up does not have. */
export function markOnly(sentences: readonly TextSpan[]): MarkedSpan[] {
  return sentences.map((sentence) => mark(sentence, styles.only));
}

function mark({ start, end }: TextSpan, className: string | undefined): MarkedSpan {
  return { start, end, element: 'mark', attributes: { className: className ?? '' } };
}
