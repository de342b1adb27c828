import { isEntryKind, isTime, type Entry, type EntryKind } from './entry.ts';

/** What the reader did, for the words beside "undo". */
export const actionKinds = [
  'read',
  'unread',
  'saved',
  'unsaved',
  'interest',
  'note',
  'tagged',
  'untagged',
  'day',
  'reopened',
] as const;
export type ActionKind = (typeof actionKinds)[number];

/** Fields that an action changed alike. */
export interface ChangeGroup {
  kind: EntryKind;
  before: string;
  /** The time of the entries that were replaced; 0 where there were none. */
  beforeTime: number;
  after: string;
  afterTime: number;
  /** The time of the entries written last for this action: done or redone they stand for `afterTime`, undone for `beforeTime`. */
  time: number;
  ids: string[];
}

/** Something the reader did and can undo, however many papers it touched. */
export interface Action {
  id: string;
  /** When it was done, later than any action before it. */
  order: number;
  /** When it was last done, undone or redone: of two copies the later holds. */
  time: number;
  isUndone: boolean;
  kind: ActionKind;
  /** How many papers it changed. */
  count: number;
  changes: ChangeGroup[];
}

const mostActions = 50;
/** In characters: 50 days of 47 papers take half of it. */
const mostActionText = 100_000;

/** Takes an action into a log in place of an older copy of it. */
export function mergeAction(actions: Map<string, Action>, action: Action): void {
  const known = actions.get(action.id);
  if (!known || action.time > known.time) actions.set(action.id, action);
}

/** The newest actions, oldest first: fifty, or fewer where they are large, and always one. */
export function newestActions(actions: Iterable<Action>): Action[] {
  const sorted = [...actions].toSorted((a, b) => b.order - a.order || (a.id < b.id ? 1 : -1));
  let length = 0;
  const cut = sorted.findIndex((action, index) => {
    length += estimateText(action);
    return index > 0 && (index >= mostActions || length > mostActionText);
  });
  return (cut === -1 ? sorted : sorted.slice(0, cut)).toReversed();
}

/**
 * When the state that an entry gives first came about. Undoing and redoing write it again at a later time, and without
 * this the next action to be undone would take that for a change by something else.
 */
export function originalTime(
  actions: Iterable<Action>,
  { kind, id, time }: Pick<Entry, 'kind' | 'id' | 'time'>,
): number {
  for (const { isUndone, changes } of actions) {
    const group = changes.find(
      (group) => group.time === time && group.kind === kind && group.ids.includes(id),
    );
    if (group) return isUndone ? group.beforeTime : group.afterTime;
  }
  return time;
}

/** How many days an action marked done, or reopened. */
export function countDays({ changes }: Action): number {
  return changes.filter(({ kind }) => kind === 'day').reduce((sum, { ids }) => sum + ids.length, 0);
}

/** About how many characters an action takes in the storage; counting them would take longer than all else. */
function estimateText({ changes }: Action): number {
  return changes.reduce(
    (sum, { before, after, ids }) => sum + before.length + after.length + ids.length * 14 + 140,
    120,
  );
}

/** Whether stored data is an action. */
export function isAction(stored: unknown): stored is Action {
  if (typeof stored !== 'object' || stored === null) return false;
  const { id, order, time, isUndone, kind, count, changes } = stored as Partial<
    Record<keyof Action, unknown>
  >;
  return (
    typeof id === 'string' &&
    isTime(order) &&
    isTime(time) &&
    typeof isUndone === 'boolean' &&
    actionKinds.some((known) => known === kind) &&
    isTime(count) &&
    Array.isArray(changes) &&
    changes.every(isChangeGroup)
  );
}

function isChangeGroup(stored: unknown): stored is ChangeGroup {
  if (typeof stored !== 'object' || stored === null) return false;
  const { kind, before, beforeTime, after, afterTime, time, ids } = stored as Partial<
    Record<keyof ChangeGroup, unknown>
  >;
  return (
    isEntryKind(kind) &&
    typeof before === 'string' &&
    typeof after === 'string' &&
    [beforeTime, afterTime, time].every(isTime) &&
    Array.isArray(ids) &&
    ids.every((id) => typeof id === 'string')
  );
}
