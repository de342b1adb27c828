import type { ReadEdition } from '../../bundle/dayTexts.ts';
import { readKnownText, type KnownText } from '../../digest/insight/insight.ts';
import { sectionsOfKind, type SevenKind } from '../../digest/sevenSections.ts';

interface LensText extends KnownText {
  /** Which of its edition's texts it is. */
  number: number;
}

/** An edition's texts of a kind of section, each with what is known of it: mostly one, several where the kind has more headings. */
export function textsOfKind(edition: ReadEdition, kind: SevenKind): LensText[] {
  return sectionsOfKind(edition, kind).map((section) => {
    const number = edition.sections.indexOf(section) + 1;
    return Object.assign({ number }, readKnownText(edition, number, section.markdown));
  });
}
