/** The part of `Storage` that the library needs. Each call may throw. */
export interface KeyValueStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Locks shared by all tabs of the site. */
export interface TabLocks {
  /** Holds a lock until the returned function is called, or the tab is gone. */
  hold(name: string): () => void;
  /** Does a task while no other tab does one under this name. */
  run<Result>(name: string, task: () => Promise<Result>): Promise<Result>;
  /** The names that a tab holds or waits for. */
  listHeld(): Promise<Set<string>>;
}

/** What the library needs of the browser; tests give a simulated one. */
export interface LibraryEnvironment {
  /** Nothing where the browser forbids it. */
  storage: KeyValueStorage | undefined;
  /** Nothing where the browser has none. Journals are then left as they are, since nobody knows whose tab still runs. */
  locks: TabLocks | undefined;
  /** What all of the library's keys begin with. */
  prefix: string;
  now(): number;
  makeTabId(): string;
  runLater(task: () => void, delayMs: number): void;
}
