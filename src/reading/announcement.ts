import type { Action } from '../library/action.ts';
import type { Library } from '../library/library.ts';
import { newestActions } from '../library/action.ts';

/** What was just done to the reader's marks, to be said and offered to be undone. */
export interface Announcement {
  kind: Action['kind'];
  count: number;
  how: 'done' | 'undone' | 'redone';
}

const listeners = new Set<() => void>();
let current: Announcement | undefined;

function change(next: Announcement | undefined): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Says what the last action of the library was; a command calls it behind what it did. */
export function announce(library: Library, how: Announcement['how'], action = lastAction(library)): void {
  if (action) change({ kind: action.kind, count: action.count, how });
}

function lastAction(library: Library): Pick<Action, 'kind' | 'count'> | undefined {
  return newestActions(library.actions.values()).at(-1);
}

/** The newest announcement, for `useSyncExternalStore`. */
export const announcements = {
  read: (): Announcement | undefined => current,
  clear: (): void => change(undefined),
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
