import { compactStorage } from '../src/library/compactStorage.ts';
import type { KeyValueStorage, TabLocks } from '../src/library/environment.ts';
import { Library } from '../src/library/library.ts';
import { settleMs } from '../src/library/tabStorage.ts';

/** A storage in memory. */
class MemoryStorage implements KeyValueStorage {
  readonly texts = new Map<string, string>();

  get length(): number {
    return this.texts.size;
  }

  key(index: number): string | null {
    return [...this.texts.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.texts.set(key, value);
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }
}

/** One browser with a clock of its own, in which nothing happens by itself. */
export class LibraryWorld {
  private readonly storage = new MemoryStorage();
  private now = Date.UTC(2026, 10, 25, 8);
  private tabs = 0;

  openLibrary(): Library {
    return new Library({
      storage: this.storage,
      locks: freeLocks,
      prefix: 'paperdaily:/:library:',
      now: () => this.now,
      makeTabId: () => `tab${(this.tabs += 1)}`,
      runLater: () => undefined,
    });
  }

  /** All that is stored, by its keys. */
  readTexts(): [string, string][] {
    return [...this.storage.texts];
  }

  /**
   * Lets so much time pass that everything gets out of the journals. The library would fetch what does it when it is
   * needed, and behind `run.mjs` there is nothing left to fetch from.
   * @throws {Error} where something could not be stored
   */
  async settle({ storage }: Library): Promise<void> {
    for (let pass = 0; pass < 3; pass += 1) {
      if ((await compactStorage(storage)) === 'done') return;
      this.now += settleMs + 1000;
    }
    throw new Error('The library is still not stored after three passes.');
  }
}

/** No other tab ever holds one. */
const freeLocks: TabLocks = {
  hold: () => () => undefined,
  run: (_, task) => task(),
  listHeld: async () => new Set(),
};
