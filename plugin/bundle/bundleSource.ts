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
  private lastRead: Promise<unknown> = Promise.resolve();

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
    const reading = this.lastRead.then(() => this.readNow(progress));
    this.lastRead = reading.catch(() => undefined);
    return reading;
  }

  private async readNow(progress: Progress): Promise<ReadBundle> {
    const { cache, isLazy } = this.options;
    const collection = await this.reader.read(progress);
    const { days, keys } = collection;
    const plan = planShards(days);
    const search = isLazy ? offerSearch(days, plan, cache) : await buildSearch(days, plan, cache, progress);
    const bundle = buildBundle(days, search, this.files);
    await cache.keepOnly(new Set([...keys, ...plan.map(({ key }) => key)]));
    return { collection, bundle };
  }
}
