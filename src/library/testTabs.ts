import type { KeyValueStorage, TabLocks } from './environment.ts';
import { LazyLibrary } from './lazyLibrary.ts';
import { Library } from './library.ts';

const prefix = 'paperdaily:/:library:';

interface Write {
  key: string;
  /** `null` for a removal. */
  value: string | null;
  from: TestStorage;
}

/**
 * A browser with tabs over one storage. As in Chrome, each tab reads a copy of its own, and what another tab writes
 * reaches that copy, and the tab's ears, only when it is delivered.
 */
export class TestBrowser {
  /** Milliseconds; tests move it. */
  now = Date.UTC(2025, 4, 22, 8);
  /** In characters, keys included. */
  quota = 5_000_000;
  isForbidden = false;
  hasLocks = true;
  readonly writes: Write[] = [];
  readonly held = new Set<string>();
  private readonly storages: TestStorage[] = [];
  private readonly running = new Map<string, Promise<unknown>>();
  private tabs = 0;

  openTab(): TestTab {
    this.tabs += 1;
    const tab = new TestTab(this, `tab${this.tabs}-`);
    this.storages.push(tab.storage);
    return tab;
  }

  /** What is stored, when all that was written has arrived. */
  get stored(): Map<string, string> {
    const stored = new Map<string, string>();
    for (const { key, value } of this.writes) {
      if (value === null) stored.delete(key);
      else stored.set(key, value);
    }
    return stored;
  }

  /** Puts a text into the storage that no tab wrote. */
  plant(key: string, value: string | null): void {
    this.writes.push({ key, value, from: new TestStorage(this) });
  }

  /** Lets every tab have what the others wrote. */
  deliver(): void {
    for (let known = -1; known !== this.writes.length;) {
      known = this.writes.length;
      for (const storage of this.storages) storage.receive();
    }
  }

  makeLocks(): TabLocks {
    return {
      hold: (name) => {
        this.held.add(name);
        return () => this.held.delete(name);
      },
      run: async (name, task) => {
        const before = this.running.get(name) ?? Promise.resolve();
        const result = before.then(task);
        this.running.set(
          name,
          result.catch(() => undefined),
        );
        return result;
      },
      listHeld: async () => new Set(this.held),
    };
  }
}

/** One tab's copy of the storage. */
export class TestStorage implements KeyValueStorage {
  hear: (key: string, value: string | null) => void = () => undefined;
  private readonly browser: TestBrowser;
  private readonly copy: Map<string, string>;
  private received: number;

  constructor(browser: TestBrowser) {
    this.browser = browser;
    this.copy = browser.stored;
    this.received = browser.writes.length;
  }

  get length(): number {
    this.check();
    return this.copy.size;
  }

  key(index: number): string | null {
    return [...this.copy.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.check();
    return this.copy.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.check();
    const size = [...this.copy].reduce((sum, [k, v]) => sum + (k === key ? 0 : k.length + v.length), 0);
    if (size + key.length + value.length > this.browser.quota) throw named('QuotaExceededError');
    this.write(key, value);
  }

  removeItem(key: string): void {
    this.check();
    if (this.copy.has(key)) this.write(key, null);
  }

  receive(): void {
    for (; this.received < this.browser.writes.length; this.received += 1) {
      const write = this.browser.writes[this.received];
      if (!write || write.from === this) continue;
      const { key, value } = write;
      // A later write of this tab's own stands in its copy already.
      if (this.browser.writes.slice(this.received).some((later) => later.from === this && later.key === key))
        continue;
      this.apply(key, value);
      this.hear(key, value);
    }
  }

  private write(key: string, value: string | null): void {
    this.apply(key, value);
    this.browser.writes.push({ key, value, from: this });
  }

  private apply(key: string, value: string | null): void {
    if (value === null) this.copy.delete(key);
    else this.copy.set(key, value);
  }

  private check(): void {
    if (this.browser.isForbidden) throw named('SecurityError');
  }
}

/** A tab with its library. */
export class TestTab {
  readonly storage: TestStorage;
  readonly library: Library;

  constructor(browser: TestBrowser, name: string) {
    this.storage = new TestStorage(browser);
    let sittings = 0;
    this.library = new Library({
      storage: this.storage,
      locks: browser.hasLocks ? browser.makeLocks() : undefined,
      prefix,
      now: () => browser.now,
      makeTabId: () => {
        sittings += 1;
        return name + sittings;
      },
      runLater: () => undefined,
    });
    this.storage.hear = (key, value) => this.library.storage.hear(key, value);
  }

  /** As often as it takes for everything to leave the journals. */
  async compact(browser: TestBrowser): Promise<void> {
    for (let pass = 0; pass < 3; pass += 1) {
      await this.library.storage.compact();
      browser.deliver();
      browser.now += 11_000;
    }
  }

  /** The tab is gone, with whatever it had in memory. */
  close(): void {
    this.storage.hear = () => undefined;
    this.library.storage.close();
  }
}

/** Every entry of a library, to compare two. */
export function listEntries({ library }: TestTab): unknown {
  const kinds = ['read', 'saved', 'interest', 'note', 'tag', 'day', 'setting', 'place'] as const;
  return kinds.flatMap((kind) => [...library.all(kind).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}

/** The library as components have it, already here. */
export function openAtOnce(library: Library): LazyLibrary {
  return Object.assign(new LazyLibrary(async () => library), { opened: library });
}
