import type { BundleErrorReason } from '../bundle/readBundleFile.ts';

/**
 * Whether the host answers, by the last request that had to ask it: what a browser says of its network decides nothing.
 * `foreign` is a network that answers everything itself, until one logs in.
 */
export type Connection = 'unknown' | 'reachable' | 'unreachable' | 'foreign';

/**
 * Why storing has stopped before its end: the host did not answer, another page did, the device has no room, or the app
 * itself, which comes first, could not be stored.
 */
export type StopReason = 'unreachable' | 'foreign' | 'full' | 'app';

export interface FailedFile {
  /** Relative to `data/`. */
  file: string;
  reason: BundleErrorReason;
}

/** A month as far as it is stored on this device. */
export interface StoredMonth {
  month: string;
  days: number;
  storedDays: number;
  /** Of its days that are not stored. */
  missingBytes: number;
  /** Whether the reader asked for it, beyond what is stored of itself. */
  isRequested: boolean;
}

/** How far the collection is stored on this device. */
export interface Progress {
  /** Of what is to be stored, in bytes of the host's files. */
  storedBytes: number;
  plannedBytes: number;
  storedDays: number;
  /** Different ones, in the days that are stored. */
  storedPapers: number;
  /** Newest first. */
  months: StoredMonth[];
  failed: FailedFile[];
}

export type Storing =
  /** Nothing has been looked at yet. */
  | { status: 'waiting' }
  /** This browser stores no site, or does not on a page that was not fetched over https. */
  | { status: 'unsupported' }
  | { status: 'running'; progress: Progress }
  | { status: 'stopped'; reason: StopReason; progress: Progress | undefined }
  /** All that is to be stored is here, except for what failed. */
  | { status: 'complete'; progress: Progress };

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
