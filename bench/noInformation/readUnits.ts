import type { Edition, SectionKind } from '../../src/digest/edition.ts';
import { cutUnits, type TextUnit } from '../../src/digest/insight/cutUnits.ts';

/** Where a unit stands: a section's index among its edition's, or the text in front of or behind the sections. */
export type Place = number | 'before' | 'after';

/** What is labelled: a bullet, or a sentence outside lists. */
export interface Unit extends TextUnit {
  section: Place;
  /** Of the section; nothing for `before` and `after`. */
  kind: SectionKind | undefined;
  /** The Markdown from `start` to `end`. */
  text: string;
}

/** Every bullet and every sentence outside lists, in the order in which an edition is read. */
export function readUnits(edition: Edition): Unit[] {
  return placesOf(edition).flatMap(({ section, kind, markdown }) =>
    cutUnits(markdown).map(({ form, start, end }) => {
      const text = markdown.slice(start, end);
      return { section, kind, form, start, end, text };
    }),
  );
}

interface PlacedText {
  section: Place;
  kind: SectionKind | undefined;
  markdown: string;
}

/** The texts that an edition consists of, in the order in which they are read. */
export function placesOf({ before, sections, after }: Edition): PlacedText[] {
  return [
    { section: 'before', kind: undefined, markdown: before },
    ...sections.map(({ kind, markdown }, section) => ({ section, kind, markdown })),
    { section: 'after', kind: undefined, markdown: after },
  ];
}
