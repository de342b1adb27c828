import { sectionKinds, type Edition, type Section, type SectionKind } from './edition.ts';

/** A kind of section that every complete summary has. */
export type SevenKind = Exclude<SectionKind, 'other'>;

/** The seven, in their order. */
export const sevenKinds = sectionKinds.filter((kind): kind is SevenKind => kind !== 'other');

/** An edition's sections of a kind, without those that have a heading and nothing under it. */
export function sectionsOfKind(edition: Pick<Edition, 'sections'>, kind: SevenKind): Section[] {
  return edition.sections.filter((section) => section.kind === kind && section.markdown.trim() !== '');
}
