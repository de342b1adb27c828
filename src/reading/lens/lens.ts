import { sectionKinds, type Edition, type Section, type SectionKind } from '../../digest/edition.ts';

/** A kind of section that can be read of all papers of a list, one under another. */
export type LensKind = Exclude<SectionKind, 'other'>;

/** In the order of the keys 1 to 7. */
export const lensKinds = sectionKinds.filter((kind): kind is LensKind => kind !== 'other');

/** So many stand beside each other. */
const mostKinds = 2;

/** What a list shows of each paper, as an address has it: `results,limitations`. None for what is no kind of section. */
export function readLens(text: string | null | undefined): LensKind[] {
  const kinds = (text ?? '').split(',').flatMap((name) => lensKinds.find((kind) => kind === name) ?? []);
  return [...new Set(kinds)].slice(0, mostKinds);
}

/** The same, for an address: empty where there is no lens. */
export function writeLens(kinds: readonly LensKind[]): string {
  return kinds.join(',');
}

/** The query part of an address with another lens, or without one: `?q=강화&section=results`. */
export function withLens(search: string, lens: string): string {
  const params = new URLSearchParams(search);
  params.delete('section');
  // A comma needs no escape there, and a reader can read it.
  const parts = [params.toString(), lens && `section=${lens}`].filter((part) => part !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The anchor of a paper's section that a lens shows first; empty without a lens. */
export function lensAnchor(lens: string | undefined): string {
  return readLens(lens)[0] ?? '';
}

/** A section more beside the first, in place of the second; or one less, where it is there already. */
export function toggleBeside(kinds: readonly LensKind[], kind: LensKind): LensKind[] {
  if (kinds.includes(kind)) return kinds.filter((other) => other !== kind);
  return [...kinds.slice(0, mostKinds - 1), kind];
}

/** An edition's sections of a kind, without those that have a heading and nothing under it. */
export function sectionsOfKind(edition: Pick<Edition, 'sections'>, kind: LensKind): Section[] {
  return edition.sections.filter((section) => section.kind === kind && section.markdown.trim() !== '');
}
