import { monthSchema, type Manifest, type Month } from '../bundle/bundle.ts';
import { manifestFile } from '../bundle/addresses.ts';
import { BundleError } from '../bundle/readBundleFile.ts';
import { isSameManifest, type DataStore } from './dataStore.ts';
import type { FailedFile, Progress, StopReason } from './offlineState.ts';
import { measureProgress } from './measureProgress.ts';
import { planStorage, type PlannedFiles, type StoragePlan } from './planStorage.ts';

/** Counting what is stored takes a while in a large collection, so it is not done with each file. */
const reportEveryMs = 250;

/** So many files come at a time: enough for a slow line, and it leaves the browser some for the reader. */
const parallelFiles = 3;

/** What storing needs of the page. */
export interface StoringPage {
  store: DataStore;
  signal: AbortSignal;
  /** Resolves when the reader waits for nothing. */
  waitForQuiet: () => Promise<void>;
  /** Asks whether the host has a newer manifest, which begins storing anew. @throws {BundleError} */
  lookAgain: () => Promise<unknown>;
  report: (progress: Progress) => void;
}

/** Storing cannot go on. */
export class StorageStop extends Error {
  readonly reason: StopReason;

  constructor(reason: StopReason, cause: unknown) {
    super(reason, { cause });
    this.name = 'StorageStop';
    this.reason = reason;
  }
}

/**
 * Stores a collection on this device, what is already there left out, so that it goes on where it stopped.
 * @param requested months that the reader asked for, beyond what is stored of itself
 * @throws {StorageStop}; an `AbortError` where something else is to be stored now
 */
export async function storeCollection(
  manifest: Manifest,
  requested: ReadonlySet<string>,
  page: StoringPage,
): Promise<void> {
  const storing = new CollectionStoring(manifest, requested, page, await page.store.list());
  try {
    await storing.run();
  } catch (error) {
    storing.stop();
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw isFull ? new StorageStop('full', error) : error;
  }
}

class CollectionStoring {
  private readonly manifest: Manifest;
  private readonly requested: ReadonlySet<string>;
  private readonly page: StoringPage;
  private readonly stored: Set<string>;
  private readonly failed: FailedFile[] = [];
  private months: Month[] = [];
  private reportedAt = 0;
  private isOver = false;
  private plan: StoragePlan;

  constructor(manifest: Manifest, requested: ReadonlySet<string>, page: StoringPage, stored: Set<string>) {
    this.manifest = manifest;
    this.requested = requested;
    this.page = page;
    this.stored = stored;
    this.plan = planStorage(manifest, [], requested);
  }

  async run(): Promise<void> {
    const known = await this.page.store.readManifest();
    await this.readMonths(this.manifest.months.slice(-1));
    await this.keepAll(this.plan.first);
    // Until now nothing could be opened without a network, so whatever can be is a gain.
    if (!known) await this.keepManifest();
    await this.readMonths(this.manifest.months);
    await this.keepAll([...this.plan.newest, ...this.plan.index]);
    // From now on, all that could be opened by the manifest before can be by this one.
    if (known && !isSameManifest(known, this.manifest) && this.failed.length === 0) await this.keepManifest();
    await this.keepAll(this.plan.rest);
    this.report();
    if (this.failed.length === 0) await this.removeUnneeded();
    this.report();
  }

  /** One of the parallel lines has failed: the others finish what they are at, and say nothing more. */
  stop(): void {
    this.isOver = true;
  }

  /** Keeps the months' own files, which say what their days' are called. */
  private async readMonths(entries: Manifest['months']): Promise<void> {
    await this.keepAll(entries.toReversed().map(({ file }) => ({ files: [file], bytes: 0 })));
    const months = await Promise.all(entries.map(({ file }) => this.page.store.read(file, monthSchema)));
    this.months = months.filter((month) => month !== undefined).toReversed();
    this.plan = planStorage(this.manifest, this.months, this.requested);
    this.report();
  }

  private async keepAll(planned: PlannedFiles[]): Promise<void> {
    const waiting = planned.flatMap(({ files }) => files).values();
    const keepOnes = async () => {
      for (const file of waiting) {
        if (this.isOver) return;
        if (this.stored.has(file)) continue;
        await this.keep(file);
        this.reportSometimes();
      }
    };
    await Promise.all(Array.from({ length: parallelFiles }, keepOnes));
  }

  private async keep(file: string): Promise<void> {
    await this.page.waitForQuiet();
    this.page.signal.throwIfAborted();
    try {
      await this.page.store.keep(file, this.page.signal);
      this.stored.add(file);
    } catch (error) {
      const reason = await this.findReason(error);
      // Also where one of the other lines has met it.
      if (!this.failed.some((failed) => failed.file === file)) this.failed.push({ file, reason });
    }
  }

  /** Why one file could not be kept. @throws what keeps the others from being kept as well */
  private async findReason(error: unknown): Promise<FailedFile['reason']> {
    if (!(error instanceof BundleError)) throw error;
    if (error.reason === 'unreachable' || error.reason === 'refused')
      throw new StorageStop('unreachable', error);
    if (error.reason !== 'broken') await this.lookAgain();
    return error.reason;
  }

  /** Whether it is only this file that the host does not have. */
  private async lookAgain(): Promise<void> {
    try {
      await this.page.lookAgain();
    } catch (error) {
      const isForeign = error instanceof BundleError && error.reason === 'foreign';
      throw new StorageStop(isForeign ? 'foreign' : 'unreachable', error);
    }
    this.page.signal.throwIfAborted();
  }

  private async keepManifest(): Promise<void> {
    try {
      await this.page.store.keepManifest(this.manifest, this.page.signal);
    } catch (error) {
      // What else can go wrong is the line; the rest is the browser's, which tells them apart.
      throw error instanceof TypeError ? new StorageStop('unreachable', error) : error;
    }
  }

  /** What an older collection had and this one has not. */
  private async removeUnneeded(): Promise<void> {
    const { months, paperParts, search } = this.manifest;
    if (this.months.length < months.length) return;
    const needed = new Set([
      manifestFile,
      ...[...months, ...paperParts, ...search.shards, search.glossary].map(({ file }) => file),
      ...this.months.flatMap(({ days }) => days.flatMap(({ list, texts }) => [list, texts])),
    ]);
    const unneeded = [...this.stored].filter((file) => !needed.has(file));
    await this.page.store.remove(unneeded);
    for (const file of unneeded) this.stored.delete(file);
  }

  private reportSometimes(): void {
    if (Date.now() - this.reportedAt >= reportEveryMs) this.report();
  }

  private report(): void {
    if (this.isOver) return;
    this.reportedAt = Date.now();
    const { plan, months, stored, requested, failed } = this;
    this.page.report({ ...measureProgress(plan, months, stored, requested), failed: [...failed] });
  }
}
