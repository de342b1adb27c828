import type { Library } from '../../library/library.ts';
import { listSaved } from '../../library/listPapers.ts';
import type { Interest } from '../../library/paperMarks.ts';

/** What the library's order and filter go by. */
export interface SavedFacts {
  paperId: string;
  savedAt: number;
  isRead: boolean;
  interest: Interest;
  tags: string[];
  note: string;
}

/** All saved papers as they are now, the one saved last first. */
export function readSavedFacts(library: Library): SavedFacts[] {
  return listSaved(library).map(({ paperId, at }) => {
    const { read, interest, tags, note } = library.paper(paperId);
    return { paperId, savedAt: at, isRead: read !== undefined, interest, tags, note };
  });
}

/** Facts with those of papers that have been saved since; the others, the unsaved ones among them, stay as they were. */
export function addSavedFacts(facts: SavedFacts[], library: Library): SavedFacts[] {
  const known = new Set(facts.map(({ paperId }) => paperId));
  const added = readSavedFacts(library).filter(({ paperId }) => !known.has(paperId));
  return added.length === 0 ? facts : [...added, ...facts].toSorted((a, b) => b.savedAt - a.savedAt);
}
