import {
  mergeAction,
  newestActions,
  originalTime,
  type Action,
  type ActionKind,
  type ChangeGroup,
} from './action.ts';
import { Clock } from './clock.ts';
import { isStorable, latestTime, readMoment, subjectOf, type Entry, type EntryKind } from './entry.ts';
import type { LibraryEnvironment } from './environment.ts';
import type { LibraryStatus } from './libraryStatus.ts';
import { mergeEntries } from './mergeEntries.ts';
import { decodeNote, encodeNote, noteText, writeNote, type Note } from './note.ts';
import { readPaperMarks, type PaperMarks } from './paperMarks.ts';
import { TabStorage } from './tabStorage.ts';

/** A field and the value it is to have; for a note its text. */
export interface Wanted extends Pick<Entry, 'kind' | 'id' | 'value'> {
  /** For a note: what its writer had seen, if that is not what is there now. */
  base?: Note;
}

type Listener = () => void;

/** A note that is typed without a pause longer than this is one action. */
const typingPauseMs = 60_000;

/** All that the reader keeps, in memory, stored as it changes, and followed by the other tabs. */
export class Library {
  /** Grows with every change. */
  revision = 0;
  readonly storage: TabStorage;
  /** The last actions of all tabs, by id. */
  readonly actions = new Map<string, Action>();
  private readonly fields: Record<EntryKind, Map<string, Entry>> = {
    read: new Map(),
    saved: new Map(),
    interest: new Map(),
    note: new Map(),
    tag: new Map(),
    day: new Map(),
    setting: new Map(),
    place: new Map(),
    backup: new Map(),
  };
  private readonly marks = new Map<string, PaperMarks>();
  private readonly tagIds = new Map<string, Set<string>>();
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly clock: Clock;

  constructor(environment: LibraryEnvironment) {
    this.clock = new Clock(() => environment.now());
    this.storage = new TabStorage(environment, {
      onContent: ({ entries, actions }) => {
        for (const action of actions) this.takeAction(action);
        if (!this.merge(entries) && actions.length > 0) this.tell([]);
      },
      onErased: () => this.clear(),
      onStatus: () => this.tell([]),
    });
    this.storage.open();
  }

  get status(): LibraryStatus {
    return this.storage.status;
  }

  get(kind: EntryKind, id: string): Entry | undefined {
    return this.fields[kind].get(id);
  }

  /** All entries of a kind, the removed ones with an empty value. */
  all(kind: EntryKind): ReadonlyMap<string, Entry> {
    return this.fields[kind];
  }

  /** Everything about one paper; the same object until something of it changes. */
  paper(paperId: string): PaperMarks {
    const marks = this.marks.get(paperId) ?? readPaperMarks(this, paperId, this.tagIds.get(paperId) ?? []);
    this.marks.set(paperId, marks);
    return marks;
  }

  /**
   * Follows one paper, day, list or setting until the returned function is called.
   * @param subject its id, or nothing to follow everything, the status included
   */
  subscribe(subject: string | undefined, listener: Listener): Listener {
    const key = subject ?? '';
    const listeners = this.listeners.get(key) ?? new Set();
    this.listeners.set(key, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Does something that can be undone, as one action; nothing where everything is as wanted already. */
  act(kind: ActionKind, wanted: readonly Wanted[]): void {
    const time = this.clock.next();
    const groups = new Map<string, ChangeGroup>();
    const entries: Entry[] = [];
    for (const want of wanted) {
      const before = this.get(want.kind, want.id);
      if (plainValue(before) === want.value) continue;
      const entry = this.draft(want, time);
      if (!isStorable(entry)) continue;
      entries.push(entry);
      addChange(groups, entry, {
        before: restorableValue(before),
        beforeTime: before ? originalTime(this.actions.values(), before) : 0,
        after: want.value,
        afterTime: entry.time,
        time: entry.time,
      });
    }
    if (entries.length === 0) return;
    this.store(entries, this.continueTyping(this.makeAction(kind, time, [...groups.values()])));
  }

  /** Changes something that no one would undo, such as a setting or a place. */
  set(want: Wanted): void {
    const entry = this.draft(want, this.clock.next());
    if (plainValue(this.get(want.kind, want.id)) !== want.value && isStorable(entry)) this.store([entry]);
  }

  /** The entry that makes a field be as wanted. It is later than the one it replaces, whatever clock wrote that. */
  draft({ kind, id, value, base = this.note(id) }: Wanted, time: number): Entry {
    const known = this.get(kind, id);
    const entryTime = Math.min(latestTime, Math.max(time, (known?.time ?? 0) + 1));
    if (kind !== 'note') return { kind, id, value, time: entryTime };
    const note = writeNote(base, value, this.storage.tab, entryTime);
    return { kind, id, value: encodeNote(note), time: entryTime };
  }

  note(paperId: string): Note {
    return decodeNote(this.get('note', paperId)?.value ?? '') ?? { versions: [], seen: new Map() };
  }

  nextTime(): number {
    return this.clock.next();
  }

  /** Takes entries of this tab in, with the action that they are part of, and stores both. */
  store(entries: readonly Entry[], action?: Action): void {
    this.storage.catchUp();
    if (action) this.takeAction(action);
    this.merge(entries);
    const merged = entries.map((entry) => this.get(entry.kind, entry.id) ?? entry);
    this.storage.append(merged, action ? [action] : []);
  }

  /** Takes entries in, in memory only; whether that changed anything. */
  merge(entries: Iterable<Entry>): boolean {
    const changed = new Set<string>();
    for (const entry of entries) {
      const known = this.get(entry.kind, entry.id);
      const merged = known ? mergeEntries(known, entry) : entry;
      if (merged === known) continue;
      this.put(merged);
      changed.add(subjectOf(merged));
    }
    if (changed.size > 0) this.tell(changed);
    return changed.size > 0;
  }

  private put(entry: Entry): void {
    const subject = subjectOf(entry);
    this.fields[entry.kind].set(entry.id, entry);
    this.clock.see(entry.time);
    this.marks.delete(subject);
    if (entry.kind === 'tag') this.tagIds.set(subject, (this.tagIds.get(subject) ?? new Set()).add(entry.id));
  }

  private takeAction(action: Action): void {
    this.clock.see(action.time);
    mergeAction(this.actions, action);
  }

  private makeAction(kind: ActionKind, time: number, changes: ChangeGroup[]): Action {
    const newest = newestActions(this.actions.values());
    for (const id of this.actions.keys())
      if (!newest.some((action) => action.id === id)) this.actions.delete(id);
    const order = Math.max(time, (newest.at(-1)?.order ?? 0) + 1);
    const id = `${order.toString(36)}-${this.storage.tab}`;
    return { id, order, time: order, isUndone: false, kind, count: countPapers(changes), changes };
  }

  /** One action in place of two, where a note is typed on that this tab was the last to touch. */
  private continueTyping(action: Action): Action {
    const last = newestActions(this.actions.values()).at(-1);
    const [before, now] = [last?.changes[0], action.changes[0]];
    const isSame =
      last && before && now && last.kind === 'note' && action.kind === 'note' && before.ids[0] === now.ids[0];
    if (!isSame || last.isUndone || !last.id.endsWith(`-${this.storage.tab}`)) return action;
    if (action.time - last.time > typingPauseMs) return action;
    return {
      ...last,
      time: action.time,
      changes: [{ ...now, before: before.before, beforeTime: before.beforeTime }],
    };
  }

  private clear(): void {
    const subjects = [...this.listeners.keys()];
    for (const entries of Object.values(this.fields)) entries.clear();
    for (const kept of [this.actions, this.marks, this.tagIds]) kept.clear();
    this.tell(subjects);
  }

  private tell(subjects: Iterable<string>): void {
    this.revision += 1;
    for (const subject of ['', ...subjects]) {
      for (const listener of this.listeners.get(subject) ?? []) listener();
    }
  }
}

function addChange(
  groups: Map<string, ChangeGroup>,
  { kind, id }: Entry,
  change: Omit<ChangeGroup, 'kind' | 'ids'>,
): void {
  const key = JSON.stringify([kind, change]);
  const group = groups.get(key);
  if (group) group.ids.push(id);
  else groups.set(key, { kind, ...change, ids: [id] });
}

function countPapers(changes: ChangeGroup[]): number {
  const ofPapers = changes.filter(({ kind }) => kind !== 'day');
  return new Set(ofPapers.flatMap(({ kind, ids }) => ids.map((id) => subjectOf({ kind, id })))).size;
}

/** An entry's value as one would want it again: without the moment, and a note as its text. */
export function plainValue(entry: Entry | undefined): string {
  if (!entry) return '';
  if (entry.kind === 'note') return noteText(decodeNote(entry.value) ?? { versions: [], seen: new Map() });
  return entry.kind === 'read' || entry.kind === 'saved' ? readMoment(entry).value : entry.value;
}

/** An entry's value as undoing restores it: with the moment, which would be lost with the entry's time. */
export function restorableValue(entry: Entry | undefined): string {
  const value = plainValue(entry);
  if (!entry || value === '' || (entry.kind !== 'read' && entry.kind !== 'saved')) return value;
  return `${value} ${readMoment(entry).at.toString(36)}`;
}
