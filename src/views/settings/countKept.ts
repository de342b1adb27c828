import type { Library } from '../../library/library.ts';
import { listNoted, listRead, listSaved, listTags } from '../../library/listPapers.ts';

/** How many papers are read, saved and have a note, and how many tags there are. */
export interface KeptCounts {
  read: number;
  saved: number;
  notes: number;
  tags: number;
}

export function countKept(library: Library): KeptCounts {
  return {
    read: listRead(library).length,
    saved: listSaved(library).length,
    notes: listNoted(library).length,
    tags: listTags(library).length,
  };
}
