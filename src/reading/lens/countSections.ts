import type { Edition } from '../../digest/edition.ts';
import { sectionsOfKind, type SevenKind } from '../../digest/sevenSections.ts';

/** A paper of a list, with the day of the edition by which it stands there. */
export interface LensEntry {
  paperId: string;
  date: string;
}

export interface SectionCount {
  /** How many have a section of the kind. */
  found: number;
  /** Who has none, and what it is called. */
  missing: { paperId: string; name: string }[];
  /** How many are not known, since their texts have not come. */
  unread: number;
}

/** How many papers of a list have a kind of section, and which have none. */
export function countSections(
  entries: readonly LensEntry[],
  kind: SevenKind,
  editions: ReadonlyMap<string, readonly Edition[]>,
): SectionCount {
  const known = entries.filter(({ date }) => editions.has(date));
  const missing = known.flatMap(({ paperId, date }) => {
    const edition = editions.get(date)?.find((one) => one.paperId === paperId);
    if (edition && sectionsOfKind(edition, kind).length > 0) return [];
    return { paperId, name: edition?.name ?? edition?.title ?? paperId };
  });
  return { found: known.length - missing.length, missing, unread: entries.length - known.length };
}
