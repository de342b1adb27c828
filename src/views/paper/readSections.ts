import type { ReadEdition } from '../../bundle/dayTexts.ts';
import type { Section } from '../../digest/edition.ts';
import { readKnownText, type KnownText } from '../../digest/insight/insight.ts';

/** A section, of which edition it is, and what is known of it. */
export interface ReadSection extends Section, KnownText {
  date: string;
}

/** An edition's sections in the order in which they were written. */
export function readSections(edition: ReadEdition, date: string): ReadSection[] {
  return edition.sections.map((section, index) =>
    Object.assign({}, section, { date }, readKnownText(edition, index + 1, section.markdown)),
  );
}

/** What stands in front of an edition's sections, and behind them. */
export function readAround(edition: ReadEdition): Record<'before' | 'after', KnownText> {
  const { before, sections, after } = edition;
  return {
    before: readKnownText(edition, 0, before),
    after: readKnownText(edition, sections.length + 1, after),
  };
}
