import { sectionKinds, type Section } from '../../digest/edition.ts';
import type { ComposedSection } from './composeSections.ts';

interface Anchored {
  /** The section's anchor, `results`, `results-2`: unique on the page. */
  anchor: string;
}

export type PlacedSection = ComposedSection & Anchored;

/** Puts sections in the order of the seven, or leaves them in their own, and gives each an anchor. */
export function placeSections<Placed extends Section>(
  sections: Placed[],
  isOwnOrder: boolean,
): (Placed & Anchored)[] {
  const order = ({ kind }: Section) => sectionKinds.indexOf(kind);
  const ordered = isOwnOrder ? sections : sections.toSorted((a, b) => order(a) - order(b));
  const seen = new Map<string, number>();
  return ordered.map((section) => {
    const { kind } = section;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    // A colon that ends a heading is a mark of its form, like the asterisks around it.
    const heading = section.heading.replace(/\s*[:\uff1a]$/, '');
    return Object.assign({}, section, { heading, anchor: count === 1 ? kind : `${kind}-${count}` });
  });
}
