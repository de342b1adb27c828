import type { ReadEdition } from '../../bundle/dayTexts.ts';
import type { Section } from '../../digest/edition.ts';
import { readTextInsight, type TextInsight } from '../../digest/insight/insight.ts';

/** A text of an edition, and what is known of it. */
export interface ReadText {
  markdown: string;
  /** Nothing of what an earlier version of the app stored. */
  insight: TextInsight | undefined;
}

/** A section, of which edition it is, and what is known of it. */
export interface ReadSection extends Section, ReadText {
  date: string;
}

/** An edition's sections in the order in which they were written. */
export function readSections({ sections, insight }: ReadEdition, date: string): ReadSection[] {
  return sections.map((section, index) =>
    Object.assign({}, section, {
      date,
      insight: insight && readTextInsight(insight, index + 1, section.markdown),
    }),
  );
}

/** What stands in front of an edition's sections, and behind them. */
export function readAround({
  before,
  sections,
  after,
  insight,
}: ReadEdition): Record<'before' | 'after', ReadText> {
  return {
    before: { markdown: before, insight: insight && readTextInsight(insight, 0, before) },
    after: { markdown: after, insight: insight && readTextInsight(insight, sections.length + 1, after) },
  };
}
