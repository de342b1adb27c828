import type { StepCache } from '../cache/stepCache.ts';
import type { Progress } from '../progress.ts';
import { CollectionReader, type Collection } from '../reading/collectionReader.ts';
import { buildBundle } from './buildBundle.ts';
import { buildSearch, offerSearch, planShards } from './buildSearch.ts';
import { BundleFiles, type Bundle } from './bundleFiles.ts';

export interface BundleSourceOptions {
  /** The digests' folder, absolute. */
  folder: string;
  /** The project's root, from which messages name files. */
  root: string;
  cache: StepCache;
  /** Whether what takes long is made only when it is asked for. */
  isLazy: boolean;
}

export interface ReadBundle {
  collection: Collection;
  bundle: Bundle;
}

/** Makes the bundle of a folder of digests, and again whenever something in it has changed, of that alone. */
export class BundleSource {
  private readonly options: BundleSourceOptions;
  private readonly reader: CollectionReader;
  private readonly files = new BundleFiles();
  private keys: ReadonlySet<string> = new Set();
  private last: Promise<unknown> = Promise.resolve();

  constructor(options: BundleSourceOptions) {
    const { folder, root, cache } = options;
    this.options = options;
    this.reader = new CollectionReader(folder, root, cache);
  }

  /**
   * One reading ends before the next begins, so that the last one gives the folder's last state.
   * @throws {Error} that names the folder where it cannot be read
   */
  read(progress: Progress): Promise<ReadBundle> {
    return this.runAlone(() => this.readNow(progress));
  }

  /** Has the cache forget what the last reading did not need. */
  tidy(): Promise<void> {
    return this.runAlone(() => this.options.cache.keepOnly(this.keys));
  }

  private runAlone<Result>(run: () => Promise<Result>): Promise<Result> {
    const running = this.last.then(run);
    this.last = running.catch(() => undefined);
    return running;
  }

  private async readNow(progress: Progress): Promise<ReadBundle> {
    const { cache, isLazy } = this.options;
    const collection = await this.reader.read(progress);
    const { days } = collection;
    const plan = planShards(days);
    const search = isLazy ? offerSearch(days, plan, cache) : await buildSearch(days, plan, cache, progress);
    this.keys = new Set([...collection.keys, ...plan.map(({ key }) => key)]);
    return { collection, bundle: buildBundle(days, search, this.files) };
  }
}
