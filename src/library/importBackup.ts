import { keyOf, type EntryKind } from './entry.ts';
import { plainValue, type Library } from './library.ts';
import { mergeEntries } from './mergeEntries.ts';
import type { BackupContent } from './readBackup.ts';

/** How many fields of one kind an import will bring, change, and remove. */
export interface ImportCount {
  kind: EntryKind;
  added: number;
  changed: number;
  removed: number;
}

/** What an import will change, by kind; kinds without a change are left out, so none are left when it was done before. */
export function previewImport(library: Library, { entries }: BackupContent): ImportCount[] {
  const counts = new Map<EntryKind, ImportCount>();
  const isSeen = new Set<string>();
  for (const entry of entries) {
    const known = library.get(entry.kind, entry.id);
    const [before, after] = [plainValue(known), plainValue(known ? mergeEntries(known, entry) : entry)];
    if (isSeen.has(keyOf(entry)) || before === after) continue;
    isSeen.add(keyOf(entry));
    const count = counts.get(entry.kind) ?? { kind: entry.kind, added: 0, changed: 0, removed: 0 };
    counts.set(entry.kind, count);
    if (after === '') count.removed += 1;
    else if (before === '') count.added += 1;
    else count.changed += 1;
  }
  return [...counts.values()];
}

/** Merges a backup into the library; whatever is stored, or cannot be, the status says when the promise resolves. */
export async function importBackup(library: Library, { entries }: BackupContent): Promise<void> {
  library.storage.catchUp();
  library.merge(entries);
  await library.storage.appendImported(entries);
}
