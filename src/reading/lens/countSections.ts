import type { Edition } from '../../digest/edition.ts';
import { sectionsOfKind, type LensKind } from './lens.ts';

/** A paper of a list, with the day of the edition by which it stands there. */
export interface LensEntry {
  paperId: string;
  date: string;
  /** What it is called where it is named. */
  name: string;
}

export interface SectionCount {
  /** How many have a section of the kind. */
  found: number;
  missing: LensEntry[];
  /** How many are not known, since their texts have not come. */
  unread: number;
}

/** How many papers of a list have a kind of section, and which have none. */
export function countSections(
  entries: readonly LensEntry[],
  kind: LensKind,
  editions: ReadonlyMap<string, readonly Edition[]>,
): SectionCount {
  const known = entries.filter(({ date }) => editions.has(date));
  const missing = known.filter(({ paperId, date }) => {
    const edition = editions.get(date)?.find((one) => one.paperId === paperId);
    return !edition || sectionsOfKind(edition, kind).length === 0;
  });
  return { found: known.length - missing.length, missing, unread: entries.length - known.length };
}
