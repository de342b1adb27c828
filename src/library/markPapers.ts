import type { Library } from './library.ts';
import type { Note } from './note.ts';
import type { Interest } from './paperMarks.ts';

/** A paper in the edition of a date. */
export interface DatedPaper {
  paperId: string;
  date: string;
}

const longestTag = 60;

/** Marks papers read, in the edition of the day given with each. Those that are read keep the time of the first reading. */
export function markRead(library: Library, papers: readonly DatedPaper[]): void {
  library.act('read', wantRead(library, papers));
}

/** The fields that `markRead` sets: those of the unread papers. */
export function wantRead(library: Library, papers: readonly DatedPaper[]) {
  return papers
    .filter(({ paperId }) => !library.paper(paperId).read)
    .map(({ paperId, date }) => ({ kind: 'read' as const, id: paperId, value: date }));
}

export function markUnread(library: Library, paperIds: readonly string[]): void {
  library.act(
    'unread',
    paperIds.map((id) => ({ kind: 'read', id, value: '' })),
  );
}

export function toggleRead(library: Library, { paperId, date }: DatedPaper): void {
  if (library.paper(paperId).read) markUnread(library, [paperId]);
  else markRead(library, [{ paperId, date }]);
}

/** Saves papers, or takes them from the saved ones, as one action. */
export function setSaved(library: Library, paperIds: readonly string[], isSaved: boolean): void {
  library.act(
    isSaved ? 'saved' : 'unsaved',
    paperIds.map((id) => ({ kind: 'saved', id, value: isSaved ? '1' : '' })),
  );
}

export function setInterest(library: Library, paperId: string, interest: Interest): void {
  library.act('interest', [{ kind: 'interest', id: paperId, value: interest === 0 ? '' : String(interest) }]);
}

/** Writes a note in place of what is there now. Where the reader types, `openNote` keeps what others write meanwhile. */
export function setNote(library: Library, paperId: string, text: string): void {
  library.act('note', [{ kind: 'note', id: paperId, value: text }]);
}

/** A note that is being written. */
export interface NoteEditor {
  /** The note as it was when the editor opened. */
  text: string;
  /** Keeps the text. What another tab or an import has written since the opening is kept under it, not replaced. */
  save(text: string): void;
}

export function openNote(library: Library, paperId: string): NoteEditor {
  let base: Note = library.note(paperId);
  return {
    text: library.paper(paperId).note,
    save(text) {
      library.act('note', [{ kind: 'note', id: paperId, value: text, base }]);
      const { tab } = library.storage;
      const own = library.note(paperId).seen.get(tab);
      if (own !== undefined) base = { versions: [], seen: new Map(base.seen).set(tab, own) };
    },
  };
}

/** Tags papers, as one action. Spaces around the tag and doubled ones go; an empty tag does nothing. */
export function addTag(library: Library, paperIds: readonly string[], tag: string): void {
  library.act('tagged', wantTag(paperIds, tag, '1'));
}

export function removeTag(library: Library, paperIds: readonly string[], tag: string): void {
  library.act('untagged', wantTag(paperIds, tag, ''));
}

function wantTag(paperIds: readonly string[], written: string, value: string) {
  const tag = tidyTag(written);
  return tag === '' ? [] : paperIds.map((id) => ({ kind: 'tag' as const, id: `${id}\t${tag}`, value }));
}

/** A tag as it is kept. */
export function tidyTag(written: string): string {
  return written.normalize('NFC').trim().replaceAll(/\s+/g, ' ').slice(0, longestTag).trim();
}
