import type { Storing } from './storing.ts';

/**
 * Whether the host answers, by the last request that had to ask it: what a browser says of its network decides nothing.
 * `foreign` is a network that answers everything itself, until one logs in.
 */
export type Connection = 'unknown' | 'reachable' | 'unreachable' | 'foreign';

/** Days that the host has now and that were not there when the reader last looked. */
export interface NewDays {
  /** Oldest first. */
  dates: string[];
  /** Papers that no digest before had. */
  papers: number;
}

export interface OfflineState {
  connection: Connection;
  storing: Storing;
  newDays: NewDays | undefined;
  /** A newer version of the app is ready and comes with the next start. */
  hasNewVersion: boolean;
}

/** What is known of the site's host and of this device, and who is told when that changes. */
export class OfflineStore {
  private state: OfflineState = {
    connection: 'unknown',
    storing: { status: 'waiting' },
    newDays: undefined,
    hasNewVersion: false,
  };
  private readonly listeners = new Set<() => void>();

  readonly read = (): OfflineState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  update(change: Partial<OfflineState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
