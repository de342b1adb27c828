import { newestActions, type Action } from './action.ts';
import { keyOf, subjectOf, type Entry } from './entry.ts';
import { readEnvelope, storageSteps, storageVersion } from './envelope.ts';
import type { KeyValueStorage, LibraryEnvironment } from './environment.ts';
import { isFullError, isSameStatus, type LibraryStatus } from './libraryStatus.ts';
import { mergeInto } from './mergeEntries.ts';
import { listKeys, makeStorageKeys, type StorageKeys } from './storageKeys.ts';
import { decodeContent, encodeContent, type StoredContent } from './storedContent.ts';

/** What the storage tells of. */
export interface StorageListener {
  /** Another tab wrote something, or it was read from the storage. */
  onContent(content: StoredContent): void;
  /** Everything was erased. */
  onErased(): void;
  onStatus(): void;
}

/** From so many entries in its journal a tab sees to it that they get into the chunks. */
const longJournal = 100;
const compactionDelayMs = 2000;
/**
 * How old a chunk is before what it holds may leave the journals. Browsers hand what one tab wrote to the others after a
 * moment only, and a tab that has not got it may write the chunk without it.
 */
export const settleMs = 10_000;

/**
 * One tab's part in the storage. It writes its own journal and nothing else: chunks, and the journals of tabs that are
 * gone, are `compactStorage`'s, which one tab at a time runs.
 */
export class TabStorage {
  readonly environment: LibraryEnvironment;
  readonly keys: StorageKeys;
  tab: string;
  status: LibraryStatus = { kind: 'ok' };
  /** What no chunk is known to hold yet, by `keyOf`, and actions by id. */
  readonly entries = new Map<string, Entry>();
  readonly actions = new Map<string, Action>();
  /** Imported entries: too many for a journal, they go straight into the chunks, and stay here until they are seen there. */
  readonly imported = new Map<string, Entry>();
  /** Texts that could not be read whole, by their key. */
  readonly damaged = new Map<string, string>();
  private readonly listener: StorageListener;
  private newerVersion: number | undefined;
  private isForbidden: boolean;
  /** Whether there was no room for the journal, and for what goes straight into the chunks. */
  private isJournalFull = false;
  private areChunksFull = false;
  private keptEntries = new Set<Entry>();
  private erasedText: string | null = null;
  private isCompactionPlanned = false;
  private leaveTab: (() => void) | undefined;

  constructor(environment: LibraryEnvironment, listener: StorageListener) {
    this.environment = environment;
    this.listener = listener;
    this.keys = makeStorageKeys(environment.prefix);
    this.isForbidden = environment.storage === undefined;
    this.tab = environment.makeTabId();
  }

  /** Reads all that is stored, and takes its place among the tabs. */
  open(): void {
    this.leaveTab = this.environment.locks?.hold(this.keys.tabLocks + this.tab);
    this.readAll();
    this.planCompaction(compactionDelayMs);
  }

  /** The tab sleeps or goes: others may take what it wrote. */
  close(): void {
    this.leaveTab?.();
    this.leaveTab = undefined;
  }

  /** The tab is back from the browser's memory. Others may have cleared its old journal away, so it begins another. */
  reopen(): void {
    this.tab = this.environment.makeTabId();
    this.open();
    this.writeJournal();
  }

  /** The last erasing, in milliseconds; 0 if there was none. */
  get erased(): number {
    return Number(/"time":(\d+)/.exec(this.erasedText ?? '')?.[1] ?? 0);
  }

  get canWrite(): boolean {
    return !this.isForbidden && this.newerVersion === undefined;
  }

  /** Keeps entries and actions in this tab's journal. What cannot be stored now is tried again with the next ones. */
  append(entries: Iterable<Entry>, actions: Iterable<Action>): void {
    for (const entry of entries) this.entries.set(keyOf(entry), entry);
    for (const action of actions) this.actions.set(action.id, action);
    this.writeJournal();
    if (this.entries.size > longJournal) this.planCompaction(compactionDelayMs);
  }

  /** Keeps many entries, which are stored when the promise resolves, or listed in the status. */
  async appendImported(entries: Iterable<Entry>): Promise<void> {
    if (!this.environment.locks) return this.append(entries, []);
    mergeInto(this.imported, entries);
    return this.compact();
  }

  /** Another tab changed a key; `null` where it removed it. */
  hear(key: string, text: string | null): void {
    if (!key.startsWith(this.keys.prefix)) return;
    if (key === this.keys.erased) this.catchUp();
    else if (text !== null) this.readText(key, text);
    else if (key === this.keys.journals + this.tab) this.writeJournal();
    else if (key.startsWith(this.keys.aside)) this.damaged.delete(key);
    this.updateStatus();
  }

  /** Reads one stored text, as far as it can be read, and tells the listener. Nothing where it holds nothing valid. */
  readText(key: string, text: string): StoredContent | undefined {
    if (key.startsWith(this.keys.aside)) return void this.damaged.set(key, text);
    const content = this.decode(key, text);
    if (content) this.listener.onContent(content);
    return content;
  }

  private decode(key: string, text: string): StoredContent | undefined {
    const chunk = key.startsWith(this.keys.chunks) ? key.slice(this.keys.chunks.length) : '';
    const envelope = readEnvelope(text, storageSteps);
    const content = envelope.state === 'current' ? decodeContent(chunk, envelope.content) : undefined;
    if (envelope.state === 'newer') this.newerVersion = envelope.version;
    else if (content?.isWhole) this.damaged.delete(key);
    else this.damaged.set(key, text);
    return content && content.erased >= this.erased ? content : undefined;
  }

  private readAll(): void {
    this.attempt((storage) => {
      this.erasedText = storage.getItem(this.keys.erased);
      for (const key of listKeys(storage, this.keys.prefix)) {
        const text = key === this.keys.erased ? null : storage.getItem(key);
        if (text !== null) this.readText(key, text);
      }
    });
    this.updateStatus();
  }

  /** The text of a journal or chunk with these entries and actions. */
  encode(chunk: string, entries: Iterable<Entry>, actions: Iterable<Action>): string {
    const erased = this.erased === 0 ? '' : `"erased":${this.erased},`;
    const written = Math.trunc(this.environment.now());
    return `{"version":${storageVersion},${erased}"written":${written},${encodeContent(chunk, entries, actions)}`;
  }

  /** Writes what no chunk is known to hold; without the actions where there is no room for them. */
  writeJournal(): void {
    const outcome = this.attempt((storage) => {
      this.checkErased();
      const key = this.keys.journals + this.tab;
      if (this.entries.size + this.actions.size === 0) return storage.removeItem(key);
      try {
        storage.setItem(key, this.encode('', this.entries.values(), newestActions(this.actions.values())));
      } catch (error) {
        if (!isFullError(error)) throw error;
        storage.setItem(key, this.encode('', this.entries.values(), []));
      }
      this.keptEntries = new Set(this.entries.values());
    });
    this.isJournalFull = outcome === 'full';
    this.updateStatus();
  }

  /** Does something with the storage, which may have no room for it or be refused altogether. */
  attempt(task: (storage: KeyValueStorage) => void): 'done' | 'full' | 'refused' {
    const { storage } = this.environment;
    if (!storage || !this.canWrite) return 'refused';
    try {
      task(storage);
      return 'done';
    } catch (error) {
      if (isFullError(error)) return 'full';
      this.isForbidden = true;
      return 'refused';
    }
  }

  /** Sees whether another tab has erased everything, before something is added to what was. */
  catchUp(): void {
    this.attempt(() => this.checkErased());
  }

  /** Forgets what this tab kept where everything was erased: nothing of it may be written again. May throw. */
  checkErased(): void {
    const text = this.environment.storage?.getItem(this.keys.erased) ?? null;
    if (text === this.erasedText || text === null) return;
    this.erasedText = text;
    this.forget();
  }

  /** Forgets everything that is in memory. */
  forget(): void {
    for (const kept of [this.entries, this.actions, this.imported, this.damaged]) kept.clear();
    this.listener.onErased();
  }

  planCompaction(delayMs: number): void {
    if (this.isCompactionPlanned || !this.environment.locks) return;
    this.isCompactionPlanned = true;
    this.environment.runLater(() => {
      this.isCompactionPlanned = false;
      void this.compact();
    }, delayMs);
  }

  /** Moves what the journals hold into the chunks; what cannot be moved yet is tried again later. */
  async compact(): Promise<void> {
    try {
      const { compactStorage } = await import('./compactStorage.ts');
      const outcome = await compactStorage(this);
      this.areChunksFull = outcome === 'full';
      if (outcome !== 'done' && this.canWrite) this.planCompaction(settleMs);
    } catch {
      // The module could not be fetched: the journals keep everything until a later tab has it.
    }
    this.updateStatus();
  }

  private updateStatus(): void {
    const status = this.readStatus();
    if (isSameStatus(status, this.status)) return;
    this.status = status;
    this.listener.onStatus();
  }

  private readStatus(): LibraryStatus {
    if (this.newerVersion !== undefined) return { kind: 'newer', version: this.newerVersion };
    if (this.isForbidden) return { kind: 'forbidden' };
    const unkept = this.listUnkept();
    if (unkept.length > 0) return { kind: 'full', unkept };
    return this.damaged.size > 0 ? { kind: 'unreadable', count: this.damaged.size } : { kind: 'ok' };
  }

  private listUnkept(): string[] {
    const own = this.isJournalFull
      ? [...this.entries.values()].filter((entry) => !this.keptEntries.has(entry))
      : [];
    const imported = this.areChunksFull ? this.imported.values() : [];
    return [...new Set([...own, ...imported].map(subjectOf))];
  }
}
