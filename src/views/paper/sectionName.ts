import type { PaperWords } from '../../i18n/paper.ko.ts';
import type { SectionWords } from '../../i18n/sections.ko.ts';
import type { PlacedSection } from './placeSections.ts';

/** What stands over a section: its own heading; without one, what is known of it. */
export function sectionName(
  { kind, heading, isComing, origin }: PlacedSection,
  words: PaperWords,
  names: SectionWords,
): string {
  if (heading !== '') return heading;
  return kind !== 'other' && isComing ? names[kind] : words.unheaded[origin ?? 'loose'];
}
