import { createContext, use, useContext, useSyncExternalStore } from 'react';
import { isDayDone } from './dayDone.ts';
import type { DayPapers } from './days.ts';
import { isRead } from './isRead.ts';
import { LazyLibrary } from './lazyLibrary.ts';
import type { Library } from './library.ts';
import type { LibraryStatus } from './libraryStatus.ts';
import type { PaperMarks } from './paperMarks.ts';
import { defaultSetting, readSetting, type SettingName, type SettingValue } from './settings.ts';

/** The library of this tab; one that never comes where the page does not run in a browser. */
export const LibraryContext = createContext(new LazyLibrary(() => new Promise(() => undefined)));

/** What is known of every paper until the library is here. */
const noMarks: PaperMarks = { read: undefined, savedAt: undefined, interest: 0, note: '', tags: [] };

/**
 * For calling commands from handlers. It does not render anew when something changes. Suspends until the library is here:
 * what belongs to the first view of a day uses `useLibraryCommand`.
 */
export function useLibrary(): Library {
  const lazy = useContext(LibraryContext);
  // React counts on the same call where a component that has waited is drawn again.
  return lazy.opened && !lazy.isAsked ? lazy.opened : use(lazy.open());
}

/** The library once it is here; renders anew when it comes, and with no other change. */
export function useOpenedLibrary(): Library | undefined {
  return useFollowed(noSubject, (library) => library, undefined);
}

/** Does something with the library as soon as it is here, so that a press before that is not lost. */
export function useLibraryCommand(): (command: (library: Library) => void | Promise<void>) => void {
  const lazy = useContext(LibraryContext);
  return (command) => {
    // Should its code not be had, nothing is marked, as everyone sees.
    lazy
      .open()
      .then(command)
      .catch(() => undefined);
  };
}

/** Renders anew with each change of one paper, and of no other. */
export function usePaperMarks(paperId: string): PaperMarks {
  return useFollowed(paperId, (library) => library.paper(paperId), noMarks);
}

/** Whether all of these days are done. Renders anew only when the answer changes. */
export function useAreDaysDone(days: readonly DayPapers[]): boolean {
  return useFollowed(
    undefined,
    (library) => days.every(({ date, paperIds }) => isDayDone(library, date, paperIds)),
    false,
  );
}

/** Renders anew only when the number changes. */
export function useUnreadCount(paperIds: readonly string[]): number {
  return useFollowed(undefined, (library) => countUnread(library, paperIds), paperIds.length);
}

function countUnread(library: Library, paperIds: readonly string[]): number {
  return paperIds.filter((id) => !isRead(library, id)).length;
}

export function useSetting<Name extends SettingName>(name: Name): SettingValue<Name> {
  return useFollowed(name, (library) => readSetting(library, name), defaultSetting(name));
}

export function useLibraryStatus(): LibraryStatus {
  const library = useLibrary();
  return useFollowed(undefined, ({ status }) => status, library.status);
}

/** Renders anew with every change, for views that list what the library has: read lists while rendering. */
export function useWholeLibrary(): Library {
  const library = useLibrary();
  useFollowed(undefined, ({ revision }) => revision, 0);
  return library;
}

/** No paper, day or setting is called so. */
const noSubject = ' ';

/**
 * What is read of the library; renders anew only when that changes.
 * @param subject a paper, day or setting; nothing for what may change with any of them
 * @param unknown what stands there until the library is here, and in a page that was made at build time
 */
export function useFollowed<Value>(
  subject: string | undefined,
  read: (library: Library) => Value,
  unknown: Value,
): Value {
  const lazy = useContext(LibraryContext);
  return useSyncExternalStore(
    (listener) => lazy.subscribe(subject, listener),
    () => (lazy.opened ? read(lazy.opened) : unknown),
    () => unknown,
  );
}
