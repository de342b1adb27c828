import type { DayTexts } from '../../bundle/dayTexts.ts';
import type { SectionKind } from '../../digest/edition.ts';
import { findDifferingFigures } from '../../digest/insight/findDifferingFigures.ts';
import { findOnlyHere } from '../../digest/insight/findOnlyHere.ts';
import type { TextSpan } from '../../digest/insight/textSpan.ts';

/** A figure of which another day's write-up says something else. */
export interface DifferingFigure extends TextSpan {
  text: string;
  other: { date: string; text: string } & TextSpan;
}

/** A section of another day beside the shown one. */
export interface ComparedText {
  date: string;
  /** Empty where that day's write-up has no such section. */
  markdown: string;
  /** The sentences that the shown section does not have. */
  only: TextSpan[];
  /** The figures of the shown section that differ from its own. */
  differing: DifferingFigure[];
}

/** A day's texts, or nothing where they could not be fetched. */
export interface OtherDay {
  date: string;
  texts: DayTexts | null | undefined;
}

/** A paper's section of other days beside the shown one, `undefined` for a day that could not be fetched. */
export function compareSection(
  paperId: string,
  { kind, markdown }: { kind: SectionKind; markdown: string },
  days: readonly OtherDay[],
): { only: TextSpan[]; others: (ComparedText | { date: string; isLost: true })[] } {
  const others = days.map(({ date, texts }) => {
    const edition = texts?.editions.find((candidate) => candidate.paperId === paperId);
    return edition
      ? compareText(markdown, date, joinSections(edition.sections, kind))
      : { date, isLost: true as const };
  });
  const found = others.filter((other) => 'markdown' in other);
  const texts = found.map((other) => other.markdown);
  const differing = found.flatMap((other) => other.differing);
  return { only: texts.length > 0 ? findOnly(markdown, texts, differing) : [], others };
}

/** A sentence whose figure differs has its counterpart, however few words they share. */
function findOnly(markdown: string, others: string[], differing: readonly TextSpan[]): TextSpan[] {
  return findOnlyHere(markdown, others).filter(
    (sentence) => !differing.some(({ start, end }) => start >= sentence.start && end <= sentence.end),
  );
}

function compareText(shown: string, date: string, markdown: string): ComparedText {
  const differing = findDifferingFigures({ markdown: shown }, { markdown }).map(({ a, b }) => ({
    start: a.start,
    end: a.end,
    text: a.text,
    other: { date, start: b.start, end: b.end, text: b.text },
  }));
  const theirs = differing.map(({ other }) => other);
  return { date, markdown, only: findOnly(markdown, [shown], theirs), differing };
}

/** A day's write-up may have a section twice. */
function joinSections(sections: DayTexts['editions'][number]['sections'], kind: SectionKind): string {
  return sections
    .filter((section) => section.kind === kind)
    .map(({ markdown }) => markdown)
    .join('\n\n');
}
