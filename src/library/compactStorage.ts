import { mergeAction, newestActions, type Action } from './action.ts';
import { chunkOf, type Entry } from './entry.ts';
import type { KeyValueStorage } from './environment.ts';
import { fingerprint } from './fingerprint.ts';
import { mergeInto } from './mergeEntries.ts';
import { actionsChunk, listKeys } from './storageKeys.ts';
import type { StoredContent } from './storedContent.ts';
import { settleMs, type TabStorage } from './tabStorage.ts';

/** How many lists keep the reader's place. */
const mostPlaces = 60;

/** A journal of a tab that is gone, or this tab's own. */
interface Source extends Added {
  /** Nothing for this tab's own. */
  key: string | undefined;
}

interface Added {
  entries: Entry[];
  actions: Action[];
}

/**
 * Merges this tab's journal, and those of tabs that are gone, into the chunks. A journal is let go only by a pass that
 * finds all of it in chunks that have been there for a while (`settleMs`), so whatever stops a pass, and whatever two
 * tabs write at once, one of the two still has it.
 * @returns `unsettled` where another pass has to follow, `full` where there was no room for everything
 */
export async function compactStorage(tab: TabStorage): Promise<'done' | 'unsettled' | 'full'> {
  const { locks } = tab.environment;
  if (!locks || !tab.canWrite) return 'done';
  return locks.run(tab.keys.compactionLock, async () => {
    const held = await locks.listHeld();
    const pass = { isDone: true };
    // From here on nothing waits, so that nothing changes between reading and writing.
    const outcome = tab.attempt((storage) => {
      pass.isDone = runPass(tab, storage, held);
    });
    if (outcome === 'full') return 'full';
    return pass.isDone ? 'done' : 'unsettled';
  });
}

function runPass(tab: TabStorage, storage: KeyValueStorage, held: Set<string>): boolean {
  tab.checkErased();
  const orphans = readOrphans(tab, storage, held);
  putAside(tab, storage);
  const sources = [...orphans, ...listOwn(tab)];
  // Reading may have found that a newer version was here.
  if (!tab.canWrite) return true;
  const settled = writeChunks(tab, storage, sources);
  for (const source of sources) {
    if (source.key === undefined) releaseOwn(tab, settled);
    else if (isSettled(source, settled)) storage.removeItem(source.key);
  }
  tab.writeJournal();
  return sources.every((source) => isSettled(source, settled));
}

function readOrphans(tab: TabStorage, storage: KeyValueStorage, held: Set<string>): Source[] {
  const { journals, tabLocks } = tab.keys;
  return listKeys(storage, journals)
    .filter((key) => key !== journals + tab.tab && !held.has(tabLocks + key.slice(journals.length)))
    .map((key) => {
      const content = tab.readText(key, storage.getItem(key) ?? '');
      return { key, entries: content?.entries ?? [], actions: content?.actions ?? [] };
    });
}

function listOwn(tab: TabStorage): Source[] {
  return [
    { key: undefined, entries: [...tab.entries.values()], actions: [...tab.actions.values()] },
    { key: undefined, entries: [...tab.imported.values()], actions: [] },
  ];
}

/**
 * Moves texts that could not be read whole under a key of their own, before anything is written in their place. What
 * could be read of them goes into the chunks with this pass.
 */
function putAside(tab: TabStorage, storage: KeyValueStorage): void {
  const found = [...tab.damaged].filter(([key]) => !key.startsWith(tab.keys.aside));
  for (const [key, text] of found) {
    if (storage.getItem(key) === text) {
      const asideKey = tab.keys.aside + fingerprint(text);
      storage.setItem(asideKey, text);
      mergeInto(tab.imported, tab.readText(key, text)?.entries ?? []);
      storage.removeItem(key);
      tab.damaged.set(asideKey, text);
    }
    tab.damaged.delete(key);
  }
}

/** Writes what is new into the chunks, and gives the names of those that had everything already. */
function writeChunks(tab: TabStorage, storage: KeyValueStorage, sources: Source[]): Set<string> {
  const settled = new Set<string>();
  for (const [chunk, added] of groupByChunk(sources)) {
    const key = tab.keys.chunks + chunk;
    const text = storage.getItem(key);
    const stored = text === null ? undefined : tab.readText(key, text);
    // Damaged only now: the next pass puts it aside.
    if (tab.damaged.has(key) || !tab.canWrite) continue;
    if (!hasAll(chunk, stored, added)) storage.setItem(key, encodeMerged(tab, chunk, stored, added));
    else if (isOld(tab, stored)) settled.add(chunk);
  }
  return settled;
}

function groupByChunk(sources: Source[]): Map<string, Added> {
  const chunks = new Map<string, Added>();
  const open = (chunk: string) => {
    const added = chunks.get(chunk) ?? { entries: [], actions: [] };
    chunks.set(chunk, added);
    return added;
  };
  for (const { entries, actions } of sources) {
    for (const entry of entries) open(chunkOf(entry)).entries.push(entry);
    for (const action of actions) open(actionsChunk).actions.push(action);
  }
  return chunks;
}

function isOld(tab: TabStorage, stored: StoredContent | undefined): boolean {
  return stored !== undefined && Math.abs(tab.environment.now() - stored.written) >= settleMs;
}

function hasAll(chunk: string, stored: StoredContent | undefined, added: Added): boolean {
  if (!stored) return added.entries.length + added.actions.length === 0;
  const none = { entries: [], actions: [] };
  return mergeText(chunk, stored, added) === mergeText(chunk, stored, none);
}

function mergeText(chunk: string, stored: StoredContent, added: Added): string {
  const { entries, actions } = mergeContent(chunk, stored, added);
  return JSON.stringify([entries, actions]);
}

function encodeMerged(
  tab: TabStorage,
  chunk: string,
  stored: StoredContent | undefined,
  added: Added,
): string {
  const { entries, actions } = mergeContent(chunk, stored, added);
  return tab.encode(chunk, entries, actions);
}

/** What a chunk holds, with what is added to it. */
function mergeContent(chunk: string, stored: StoredContent | undefined, added: Added): Added {
  const entries = new Map<string, Entry>();
  mergeInto(entries, stored?.entries ?? []);
  mergeInto(entries, added.entries);
  const actions = new Map<string, Action>();
  for (const action of [...(stored?.actions ?? []), ...added.actions]) mergeAction(actions, action);
  const all = [...entries.values()];
  return {
    entries: chunk === 'places' ? newestPlaces(all) : all,
    actions: newestActions(actions.values()),
  };
}

function newestPlaces(places: Entry[]): Entry[] {
  return places.toSorted((a, b) => b.time - a.time || (a.id < b.id ? 1 : -1)).slice(0, mostPlaces);
}

function isSettled({ entries, actions }: Source, settled: Set<string>): boolean {
  const areActionsSettled = actions.length === 0 || settled.has(actionsChunk);
  return areActionsSettled && entries.every((entry) => settled.has(chunkOf(entry)));
}

function releaseOwn(tab: TabStorage, settled: Set<string>): void {
  for (const kept of [tab.entries, tab.imported]) {
    for (const [key, entry] of kept) if (settled.has(chunkOf(entry))) kept.delete(key);
  }
  if (settled.has(actionsChunk)) tab.actions.clear();
}
