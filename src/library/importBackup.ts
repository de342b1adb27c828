import type { Entry, EntryKind } from './entry.ts';
import type { Library } from './library.ts';
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
  const isSeen = new Set<Entry>();
  for (const entry of entries) {
    const known = library.get(entry.kind, entry.id);
    const merged = known ? mergeEntries(known, entry) : entry;
    if (isSeen.has(merged) || (known?.value ?? '') === merged.value) continue;
    isSeen.add(merged);
    const count = counts.get(entry.kind) ?? { kind: entry.kind, added: 0, changed: 0, removed: 0 };
    counts.set(entry.kind, count);
    if (merged.value === '') count.removed += 1;
    else if ((known?.value ?? '') === '') count.added += 1;
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
