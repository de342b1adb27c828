import type { Action } from '../library/action.ts';
import type { Library } from '../library/library.ts';
import { countDays, newestActions } from '../library/action.ts';

/** What was just done to the reader's marks, to be said and offered to be undone. */
export interface ActionAnnouncement {
  kind: Action['kind'];
  count: number;
  /** How many days it marked done, or reopened. */
  days: number;
  how: 'done' | 'undone' | 'redone';
}

/** What can be copied out of the page. */
export type Copied = 'title' | 'link' | 'reference' | 'summary' | 'section' | 'quote';

/** A text was copied; or may not be, so that the reader must copy it by hand. */
export type CopyAnnouncement = { how: 'copied'; what: Copied } | { how: 'byHand'; text: string };

export type Announcement = ActionAnnouncement | CopyAnnouncement;

const listeners = new Set<() => void>();
let current: Announcement | undefined;
/** Of the last action that was announced: a command that changed nothing has nothing to say. */
let announced = 0;

function change(next: Announcement | undefined): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Says what the last action of the library was; a command calls it behind what it did. */
export function announceAction(library: Library): void {
  const action = newestActions(library.actions.values()).at(-1);
  if (!action || action.order <= announced) return;
  announced = action.order;
  change({ kind: action.kind, count: action.count, days: countDays(action), how: 'done' });
}

/** Says what was undone or redone. */
export function announceReturn(
  { kind, count, days }: Omit<ActionAnnouncement, 'how'>,
  how: 'undone' | 'redone',
): void {
  change({ kind, count, days, how });
}

/** Says what became of a text that was to be copied. */
export function announceCopy(announcement: CopyAnnouncement): void {
  change(announcement);
}

/** The newest announcement, for `useSyncExternalStore`. */
export const announcements = {
  read: (): Announcement | undefined => current,
  clear: (): void => change(undefined),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
