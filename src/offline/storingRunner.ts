import type { Manifest } from '../bundle/bundle.ts';
import { DataStore } from './dataStore.ts';
import type { OfflineNames } from './offlineNames.ts';
import * as v from 'valibot';
import type { OfflineStore } from './offlineState.ts';
import { storingSchema, type Progress, type Storing } from './storing.ts';
import { StorageStop, storeCollection, type StoringPage } from './storeCollection.ts';

/** What a run needs besides the names. */
export interface StoringSource extends Pick<StoringPage, 'waitForQuiet' | 'lookAgain'> {
  /** The address of the bundle's folder. */
  folder: string;
  readManifest: () => Promise<Manifest>;
  readRequested: () => ReadonlySet<string>;
  /** Storing has stopped, since the host did not answer as it should. */
  onStop: () => void;
}

/** Stores the collection in one tab at a time, which tells the others how far it is. */
export class StoringRunner {
  private readonly names: OfflineNames;
  private readonly source: StoringSource;
  private readonly store: OfflineStore;
  private readonly channel: BroadcastChannel;
  private running = new AbortController();

  constructor(names: OfflineNames, source: StoringSource, store: OfflineStore) {
    this.names = names;
    this.source = source;
    this.store = store;
    this.channel = new BroadcastChannel(names.storing);
    this.channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const parsed = v.safeParse(storingSchema, data);
      if (parsed.success) store.update({ storing: parsed.output });
    });
  }

  /** Begins anew, with what the manifest and the reader want now. What is stored is left out, so little is lost. */
  restart(): void {
    this.running.abort();
    this.running = new AbortController();
    const { signal } = this.running;
    navigator.locks
      .request(this.names.storing, { signal }, () => this.run(signal))
      // Only by being aborted, while another tab stores.
      .catch(() => undefined);
  }

  private async run(signal: AbortSignal): Promise<void> {
    let progress: Progress | undefined;
    const report = (next: Progress) => {
      progress = next;
      if (!signal.aborted) this.tell({ status: 'running', progress });
    };
    try {
      const { folder, waitForQuiet, lookAgain } = this.source;
      const page = {
        store: await DataStore.open(this.names.data, folder),
        signal,
        waitForQuiet,
        lookAgain,
        report,
      };
      await storeCollection(await this.source.readManifest(), this.source.readRequested(), page);
      if (progress) this.tell({ status: 'complete', progress });
    } catch (error) {
      if (signal.aborted) return;
      const reason = error instanceof StorageStop ? error.reason : 'storage';
      this.tell({ status: 'stopped', reason, progress });
      if (reason === 'unreachable' || reason === 'foreign') this.source.onStop();
    }
  }

  private tell(storing: Storing): void {
    this.store.update({ storing });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
    this.channel.postMessage(storing);
  }
}
