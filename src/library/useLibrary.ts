import { createContext, useContext, useSyncExternalStore } from 'react';
import { isDayDone } from './days.ts';
import { Library } from './library.ts';
import type { LibraryStatus } from './libraryStatus.ts';
import { countUnread } from './listPapers.ts';
import type { PaperMarks } from './paperMarks.ts';
import { readSetting, type SettingName, type SettingValue } from './settings.ts';

/** Knows nothing and keeps nothing: what the page shows before it runs in a browser. */
const emptyLibrary = new Library({
  storage: undefined,
  locks: undefined,
  prefix: '',
  now: () => 0,
  makeTabId: () => '',
  runLater: () => undefined,
});

/** The library of this tab. */
export const LibraryContext = createContext<Library>(emptyLibrary);

/** For calling commands from handlers. It does not render anew when something changes. */
export function useLibrary(): Library {
  return useContext(LibraryContext);
}

/** Renders anew with each change of one paper, and of no other. */
export function usePaperMarks(paperId: string): PaperMarks {
  return useFollowed(paperId, (library) => library.paper(paperId));
}

/** Renders anew only when the day's answer changes. */
export function useIsDayDone(date: string, paperIds: readonly string[]): boolean {
  return useFollowed(date, (library) => isDayDone(library, date, paperIds));
}

/** Renders anew only when the number changes. */
export function useUnreadCount(paperIds: readonly string[]): number {
  return useFollowed(undefined, (library) => countUnread(library, paperIds));
}

export function useSetting<Name extends SettingName>(name: Name): SettingValue<Name> {
  return useFollowed(name, (library) => readSetting(library, name));
}

export function useLibraryStatus(): LibraryStatus {
  return useFollowed(undefined, (library) => library.status);
}

/** Renders anew with every change, for views that list what the library has: read lists while rendering. */
export function useWholeLibrary(): Library {
  const library = useContext(LibraryContext);
  useFollowed(undefined, ({ revision }) => revision);
  return library;
}

function useFollowed<Value>(subject: string | undefined, read: (library: Library) => Value): Value {
  const library = useContext(LibraryContext);
  return useSyncExternalStore(
    (listener) => library.subscribe(subject, listener),
    () => read(library),
    () => read(emptyLibrary),
  );
}
