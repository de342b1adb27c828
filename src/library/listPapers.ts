import type { EntryKind } from './entry.ts';
import type { Library } from './library.ts';
import { readMark } from './paperMarks.ts';

/** A paper and when it was read, saved or given its note, in milliseconds. */
export interface PaperMoment {
  paperId: string;
  at: number;
}

/** All saved papers, newest first. */
export function listSaved(library: Library): PaperMoment[] {
  return listMarked(library, 'saved');
}

/** All read papers, newest first. */
export function listRead(library: Library): PaperMoment[] {
  return listMarked(library, 'read');
}

/** All papers with a note, the one written last first. */
export function listNoted(library: Library): PaperMoment[] {
  return listMarked(library, 'note').filter(({ paperId }) => library.paper(paperId).note !== '');
}

function listMarked(library: Library, kind: EntryKind): PaperMoment[] {
  const moments: PaperMoment[] = [];
  for (const [paperId, entry] of library.all(kind)) {
    const mark = readMark(entry);
    if (mark) moments.push({ paperId, at: mark.at });
  }
  return moments.sort((a, b) => b.at - a.at || (a.paperId < b.paperId ? 1 : -1));
}

/** All tags, in the order of the alphabet, each with its papers. */
export function listTags(library: Library): { tag: string; paperIds: string[] }[] {
  const tags = new Map<string, string[]>();
  for (const [id, { value }] of library.all('tag')) {
    if (value === '') continue;
    const [paperId = '', tag = ''] = id.split('\t');
    tags.set(tag, [...(tags.get(tag) ?? []), paperId]);
  }
  return [...tags]
    .map(([tag, paperIds]) => ({ tag, paperIds }))
    .toSorted((a, b) => a.tag.localeCompare(b.tag));
}
