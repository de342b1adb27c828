import type { KeyValueStorage, TabLocks } from './environment.ts';
import { Library } from './library.ts';
import { libraryPrefix } from './storedLibrary.ts';

/** The library of this tab, over the browser's storage. Call it once: it follows the other tabs for as long as it lives. */
export function openLibrary(): Library {
  const library = new Library({
    storage: findStorage(),
    locks: 'locks' in navigator ? makeTabLocks(navigator.locks) : undefined,
    prefix: libraryPrefix,
    now: () => Date.now(),
    makeTabId: () => Math.random().toString(36).slice(2, 12),
    runLater: (task, delayMs) => setTimeout(task, delayMs),
  });
  followOtherTabs(library);
  return library;
}

/** Private windows and blocked cookies make the mere access throw. */
function findStorage(): KeyValueStorage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function makeTabLocks(locks: LockManager): TabLocks {
  return {
    hold(name) {
      let release: (() => void) | undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      // A refused lock, in a page that is going away, leaves the journal to the next tab.
      locks.request(name, () => held).catch(() => undefined);
      return () => release?.();
    },
    run: (name, task) => locks.request(name, task),
    async listHeld() {
      const { held = [], pending = [] } = await locks.query();
      return new Set([...held, ...pending].map(({ name = '' }) => name));
    },
  };
}

function followOtherTabs({ storage }: Library): void {
  window.addEventListener('storage', ({ key, newValue, storageArea }) => {
    if (storageArea !== storage.environment.storage) return;
    // Without a key, everything was cleared; this tab's own journal can be written again.
    storage.hear(key ?? storage.keys.journals + storage.tab, newValue);
  });
  // A page with a lock is not kept for going back to, so it lets go of it, and catches up when it is shown again.
  window.addEventListener('pagehide', () => storage.close());
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) storage.reopen();
  });
}
