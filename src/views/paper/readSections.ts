import type { ReadEdition } from '../../bundle/dayTexts.ts';
import { readText, type ReadText } from '../../bundle/readText.ts';
import type { Section } from '../../digest/edition.ts';

/** A section, of which edition it is, and what is known of it. */
export interface ReadSection extends Section, ReadText {
  date: string;
}

/** An edition's sections in the order in which they were written. */
export function readSections(edition: ReadEdition, date: string): ReadSection[] {
  return edition.sections.map((section, index) =>
    Object.assign({}, section, { date }, readText(edition, index + 1, section.markdown)),
  );
}

/** What stands in front of an edition's sections, and behind them. */
export function readAround(edition: ReadEdition): Record<'before' | 'after', ReadText> {
  const { before, sections, after } = edition;
  return { before: readText(edition, 0, before), after: readText(edition, sections.length + 1, after) };
}
