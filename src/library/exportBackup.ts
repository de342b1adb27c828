import { backupFormat, backupVersion, type Backup, type BackupPaper } from './backupFormat.ts';
import { readMoment, type Entry, type EntryKind } from './entry.ts';
import type { Library } from './library.ts';
import { decodeNote, seenBeside } from './note.ts';

/** Everything that the reader keeps, as the text of a backup file. The same state gives the same text. */
export function exportBackup(library: Library): string {
  const sorted = (kind: EntryKind) =>
    [...library.all(kind).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const backup: Backup = {
    format: backupFormat,
    version: backupVersion,
    papers: listPapers(sorted),
    days: sorted('day').map(({ id, value, time }) => ({ date: id, value: value || null, time })),
    settings: sorted('setting').map(({ id, value, time }) => ({ name: id, value: value || null, time })),
    places: sorted('place').map(({ id, value, time }) => ({ list: id, value: value || null, time })),
  };
  return `${JSON.stringify(backup)}\n`;
}

/** Remembers that a backup was made on this device. It is no part of the backup, which would differ each time. */
export function recordBackup(library: Library): void {
  library.set({ kind: 'backup', id: '', value: library.nextTime().toString(36) });
}

/** When the last backup was made on this device, in milliseconds. */
export function readLastBackup(library: Library): number | undefined {
  const value = library.get('backup', '')?.value ?? '';
  return value === '' ? undefined : Number.parseInt(value, 36);
}

function listPapers(sorted: (kind: EntryKind) => Entry[]): BackupPaper[] {
  const papers = new Map<string, BackupPaper>();
  const open = (id: string) => {
    const paper = papers.get(id) ?? { id };
    papers.set(id, paper);
    return paper;
  };
  for (const entry of sorted('read')) open(entry.id).read = describeMoment(entry, (value) => value);
  for (const entry of sorted('saved')) open(entry.id).saved = describeMoment(entry, () => true as const);
  for (const entry of sorted('interest')) open(entry.id).interest = describe(entry, readInterest);
  for (const entry of sorted('note')) open(entry.id).note = describeNote(entry);
  for (const entry of sorted('tag')) {
    const [id = '', tag = ''] = entry.id.split('\t');
    const paper = open(id);
    paper.tags = [...(paper.tags ?? []), { tag, ...describe(entry, () => true as const) }];
  }
  return [...papers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function describe<Value>({ value, time }: Entry, read: (value: string) => Value) {
  return { value: value === '' ? null : read(value), time };
}

function describeMoment<Value>(entry: Entry, read: (value: string) => Value) {
  const { value, at } = readMoment(entry);
  const field = describe({ ...entry, value }, read);
  return at === entry.time ? field : { ...field, at };
}

function readInterest(value: string): 1 | 2 | 3 {
  return value === '1' ? 1 : value === '2' ? 2 : 3;
}

function describeNote({ value, time }: Entry): NonNullable<BackupPaper['note']> {
  const note = decodeNote(value) ?? { versions: [], seen: new Map<string, number>() };
  const seen = seenBeside(note).map(([session, seenTime]) => ({ session, time: seenTime }));
  return { versions: note.versions, seen, time };
}
