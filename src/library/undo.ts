import { countDays, originalTime, type Action, type ActionKind, type ChangeGroup } from './action.ts';
import type { Entry } from './entry.ts';
import { restorableValue, type Library } from './library.ts';

/** What was undone or redone, for the words that say so. */
export interface UndoResult {
  kind: ActionKind;
  /** How many papers the action had changed. */
  count: number;
  /** How many days it had marked done, or reopened. */
  days: number;
  /** How many fields are again as they were; the others were changed since and stay as they are. */
  restored: number;
}

/** What `undo` would undo: the last action of any tab that holds. */
export function readUndo(library: Library): Action | undefined {
  return newest(library, ({ isUndone, order }) => (isUndone ? undefined : order));
}

/** What `redo` would redo: the action undone last, unless something new was done since. */
export function readRedo(library: Library): Action | undefined {
  const orders = [...library.actions.values()].map(({ order }) => order);
  const last = orders.reduce((a, b) => Math.max(a, b), 0);
  return newest(library, ({ isUndone, time }) => (isUndone && time > last ? time : undefined));
}

/** Undoes the last action; nothing where there is none. */
export function undo(library: Library): UndoResult | undefined {
  const action = readUndo(library);
  return action && revert(library, action);
}

/** Does again what was undone last; nothing where there is none. */
export function redo(library: Library): UndoResult | undefined {
  const action = readRedo(library);
  return action && revert(library, action);
}

function newest(library: Library, rank: (action: Action) => number | undefined): Action | undefined {
  return [...library.actions.values()]
    .filter((action) => rank(action) !== undefined)
    .toSorted((a, b) => (rank(b) ?? 0) - (rank(a) ?? 0) || (a.id < b.id ? 1 : -1))[0];
}

/** Turns an action round: from done to undone, or back. */
function revert(library: Library, action: Action): UndoResult {
  const time = Math.max(library.nextTime(), action.time + 1);
  const entries: Entry[] = [];
  const changes: ChangeGroup[] = [];
  for (const group of action.changes) {
    for (const id of group.ids) {
      const current = library.get(group.kind, id);
      if (!current || !stands(library, action, group, current)) continue;
      const value = action.isUndone ? group.after : group.before;
      const entry = library.draft({ kind: group.kind, id, value }, time);
      entries.push(entry);
      // What is replaced is kept with the moment that it has now.
      const side = action.isUndone ? 'before' : 'after';
      addToGroup(changes, { ...group, [side]: restorableValue(current), time: entry.time }, id);
    }
  }
  library.store(entries, { ...action, time, isUndone: !action.isUndone, changes });
  return { kind: action.kind, count: action.count, days: countDays(action), restored: entries.length };
}

/** Whether a field is still as the action, or its undoing, left it. */
function stands(library: Library, { isUndone }: Action, group: ChangeGroup, current: Entry): boolean {
  const left = isUndone ? group.beforeTime : group.afterTime;
  return originalTime(library.actions.values(), current) === left;
}

function addToGroup(groups: ChangeGroup[], change: ChangeGroup, id: string): void {
  const last = groups.at(-1);
  const isSame =
    last && JSON.stringify({ ...last, ids: undefined }) === JSON.stringify({ ...change, ids: undefined });
  if (isSame) last.ids.push(id);
  else groups.push({ ...change, ids: [id] });
}
