import { monthSchema, type Manifest, type Month } from '../bundle/bundle.ts';
import { manifestFile } from '../bundle/addresses.ts';
import { BundleError } from '../bundle/readBundleFile.ts';
import { isSameManifest, type DataStore } from './dataStore.ts';
import { measureProgress } from './measureProgress.ts';
import { planStorage, type PlannedFiles, type StoragePlan } from './planStorage.ts';
import type { FailedFile, Progress, StopReason } from './storing.ts';

/** Counting what is stored takes a while in a large collection, so it is not done with each file. */
const reportEveryMs = 250;

/** One look at the host says for so long that it answers. */
const lookAgainMs = 5_000;

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
  /** By file. */
  private readonly failed = new Map<string, FailedFile>();
  private months: Month[] = [];
  private reportedAt = 0;
  private lookedAt = 0;
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
    const isLacking = this.failed.size > 0;
    if (known && !isLacking && !isSameManifest(known, this.manifest)) await this.keepManifest();
    this.report();
    // Before the rest, which may need the room.
    if (!isLacking) await this.removeUnneeded();
    await this.keepAll(this.plan.rest);
    this.report();
  }

  /** One of the parallel lines has failed: the others finish what they are at, and say nothing more. */
  stop(): void {
    this.isOver = true;
  }

  /** Keeps these months' own files, which say what their days' are called, and reads all that are kept. */
  private async readMonths(entries: Manifest['months']): Promise<void> {
    await this.keepAll(entries.toReversed().map(({ file }) => ({ files: [file], bytes: 0 })));
    const kept = this.manifest.months.filter(({ file }) => this.stored.has(file)).toReversed();
    const months = await Promise.all(kept.map(({ file }) => this.page.store.read(file, monthSchema)));
    this.months = months.filter((month) => month !== undefined);
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
      await this.tryTwice(file);
      this.stored.add(file);
      this.failed.delete(file);
    } catch (error) {
      if (!(error instanceof BundleError)) throw error;
      this.failed.set(file, { file, reason: error.reason });
    }
  }

  /** Where the host answers, what it did not give may have been lost on the way. */
  private async tryTwice(file: string): Promise<void> {
    const { store, signal } = this.page;
    try {
      await store.keep(file, signal);
    } catch (error) {
      if (!(error instanceof BundleError) || error.reason === 'broken') throw error;
      await this.lookAgain();
      await store.keep(file, signal);
    }
  }

  /**
   * Finds out whether it is only this file that the host does not give.
   * @throws {StorageStop} where it gives nothing; an `AbortError` where there is a newer manifest
   */
  private async lookAgain(): Promise<void> {
    if (Date.now() - this.lookedAt > lookAgainMs) {
      await this.page.lookAgain().catch((error: unknown) => {
        const isForeign = error instanceof BundleError && error.reason === 'foreign';
        throw new StorageStop(isForeign ? 'foreign' : 'unreachable', error);
      });
      this.lookedAt = Date.now();
    }
    this.page.signal.throwIfAborted();
  }

  /** @throws {StorageStop} where the host has no such manifest any more, and nothing newer either */
  private async keepManifest(): Promise<void> {
    const { store, signal } = this.page;
    if (await store.keepManifest(this.manifest, signal)) return;
    this.lookedAt = 0;
    await this.lookAgain();
    throw new StorageStop('unreachable', 'The manifest could not be kept.');
  }

  /** What an older collection had and this one has not, and what the reader no longer asks for. */
  private async removeUnneeded(): Promise<void> {
    const { first, newest, index, rest } = this.plan;
    const needed = new Set([
      manifestFile,
      ...[first, newest, index, rest].flat().flatMap(({ files }) => files),
    ]);
    const unneeded = [...this.stored].filter((file) => !needed.has(file));
    await this.page.store.remove(unneeded);
    for (const file of unneeded) this.stored.delete(file);
    this.report();
  }

  private reportSometimes(): void {
    if (Date.now() - this.reportedAt >= reportEveryMs) this.report();
  }

  private report(): void {
    if (this.isOver) return;
    this.reportedAt = Date.now();
    const { plan, months, stored, requested, failed } = this;
    this.page.report({ ...measureProgress(plan, months, stored, requested), failed: [...failed.values()] });
  }
}
