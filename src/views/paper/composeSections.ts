import type { EditionPlace } from '../../bundle/bundle.ts';
import type { ReadEdition } from '../../bundle/dayTexts.ts';
import { sectionKinds, type SectionKind } from '../../digest/edition.ts';
import { readSections, type ReadSection } from './readSections.ts';

/** Another day's edition, or what has become of fetching it. */
export type OtherEdition = ReadEdition | 'coming' | 'lost';

/** A section of the usual view. */
export interface ComposedSection extends ReadSection {
  /** Nothing of it is here yet. */
  isComing?: true;
}

/** The days, besides the shown edition's own, from which the usual view of a paper takes sections. */
export function listNeededDates(places: readonly EditionPlace[], shownDate: string): string[] {
  return places
    .filter(({ date, fullest = [] }) => date !== shownDate && fullest.length > 0)
    .map(({ date }) => date);
}

/**
 * The sections of the usual view, each from the edition that says most in it. What has no kind, and what no edition has
 * fuller, is the shown edition's own; so is a section whose day could not be fetched.
 * @param places newest first
 * @param others by their dates
 */
export function composeSections(
  shown: { edition: ReadEdition; date: string },
  places: readonly EditionPlace[],
  others: ReadonlyMap<string, OtherEdition>,
): ComposedSection[] {
  const own = readSections(shown.edition, shown.date);
  return sectionKinds.flatMap((kind) => {
    const ofKind = own.filter((section) => section.kind === kind);
    const date = places.find(({ fullest }) => fullest?.includes(kind))?.date ?? shown.date;
    return date === shown.date ? ofKind : takeSections(kind, ofKind, date, others.get(date));
  });
}

function takeSections(
  kind: SectionKind,
  own: ReadSection[],
  date: string,
  other: OtherEdition = 'coming',
): ComposedSection[] {
  if (other === 'coming') {
    const heading = own[0]?.heading ?? '';
    return [{ kind, heading, markdown: '', date, insight: undefined, isComing: true }];
  }
  if (other === 'lost') return own;
  const sections = readSections(other, date).filter((section) => section.kind === kind);
  return sections.length > 0 ? sections : own;
}
