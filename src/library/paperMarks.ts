import { readMoment, type Entry } from './entry.ts';
import type { Library } from './library.ts';
import { noteText } from './note.ts';

/** How much the reader cares for a paper. */
export type Interest = 0 | 1 | 2 | 3;

/** Everything that the reader keeps about one paper. Times are in milliseconds. */
export interface PaperMarks {
  /** When it was read, and the date of the edition. */
  read: { at: number; date: string } | undefined;
  savedAt: number | undefined;
  interest: Interest;
  /** Markdown; empty where there is none. */
  note: string;
  /** In the order of the alphabet. */
  tags: string[];
}

/** @param tagIds the ids of all tags that the paper has or had */
export function readPaperMarks(library: Library, paperId: string, tagIds: Iterable<string>): PaperMarks {
  const read = readMark(library.get('read', paperId));
  return {
    read: read && { at: read.at, date: read.value },
    savedAt: readMark(library.get('saved', paperId))?.at,
    interest: readInterest(library.get('interest', paperId)?.value),
    note: noteText(library.note(paperId)),
    tags: [...tagIds]
      .filter((id) => library.get('tag', id)?.value === '1')
      .map((id) => id.slice(paperId.length + 1))
      .toSorted((a, b) => a.localeCompare(b)),
  };
}

/** The value and moment of an entry that is not a removal. */
export function readMark(entry: Entry | undefined): { value: string; at: number } | undefined {
  return entry && entry.value !== '' ? readMoment(entry) : undefined;
}

function readInterest(value: string | undefined): Interest {
  return value === '1' ? 1 : value === '2' ? 2 : value === '3' ? 3 : 0;
}
