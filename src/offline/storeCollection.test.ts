import { beforeEach, expect, it } from 'vitest';
import type { Manifest } from '../bundle/bundle.ts';
import { BundleError } from '../bundle/readBundleFile.ts';
import type { DataStore } from './dataStore.ts';
import type { Progress } from './offlineState.ts';
import { StorageStop, storeCollection } from './storeCollection.ts';
import { makeCollection } from './testCollection.ts';

const { manifest, months } = makeCollection(['2025-04-30', '2025-05-21', '2025-05-22']);

/** A device and its host: what is fetched is kept, unless `failures` has something else for it. */
class FakeStore {
  readonly kept = new Set<string>();
  readonly fetched: string[] = [];
  readonly failures = new Map<string, Error>();
  known: Manifest | undefined;

  list = () => Promise.resolve(new Set(this.kept));
  readManifest = () => Promise.resolve(this.known);

  keep = async (file: string) => {
    const failure = this.failures.get(file);
    if (failure) throw failure;
    this.fetched.push(file);
    this.kept.add(file);
  };

  read = (file: string) =>
    Promise.resolve(this.kept.has(file) ? months.find(({ month }) => file.includes(month)) : undefined);

  keepManifest = async (kept: Manifest) => {
    this.fetched.push('manifest.json');
    this.known = kept;
  };

  remove = async (files: string[]) => {
    for (const file of files) this.kept.delete(file);
  };
}

let store: FakeStore;
let progress: Progress | undefined;
let looks: number;
const controller = new AbortController();

beforeEach(() => {
  store = new FakeStore();
  progress = undefined;
  looks = 0;
});

function run(lookAgain: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  return storeCollection(manifest, new Set(), {
    store: store as unknown as DataStore,
    signal: controller.signal,
    waitForQuiet: () => Promise.resolve(),
    lookAgain: () => {
      looks += 1;
      return lookAgain();
    },
    report: (next) => (progress = next),
  });
}

const gone = (file: string, reason: BundleError['reason']) =>
  store.failures.set(file, new BundleError(reason, file));

it('keeps the manifest as soon as the newest day can be opened by it, where none was kept', async () => {
  await run();
  expect(store.fetched.indexOf('manifest.json')).toBe(4);
  expect(progress).toMatchObject({ storedDays: 3, failed: [] });
  expect(progress?.storedBytes).toBe(progress?.plannedBytes);
});

it('keeps a newer manifest only when all that the older one could open is here', async () => {
  store.known = makeCollection(['2025-04-30', '2025-05-21']).manifest;
  gone('papers/2504.json', 'unreachable');
  await expect(run()).rejects.toMatchObject({ reason: 'unreachable' });
  expect(store.known).not.toEqual(manifest);
  store.failures.clear();
  await run();
  expect(store.known).toEqual(manifest);
  expect(store.fetched.indexOf('manifest.json')).toBeGreaterThan(store.fetched.indexOf('papers/2504.json'));
});

it('goes on where it stopped, and fetches nothing twice', async () => {
  gone('days/2025-04-30.texts.json', 'unreachable');
  await expect(run()).rejects.toBeInstanceOf(StorageStop);
  store.failures.clear();
  await run();
  expect(new Set(store.fetched).size).toBe(store.fetched.length);
  expect(progress?.storedDays).toBe(3);
});

it('removes what the collection no longer names, and nothing as long as a file is missing', async () => {
  store.kept.add('days/2025-05-22.list.old.json');
  gone('search/0.bin', 'broken');
  await run();
  expect(progress?.failed).toEqual([{ file: 'search/0.bin', reason: 'broken' }]);
  expect(store.kept).toContain('days/2025-05-22.list.old.json');
  store.failures.clear();
  await run();
  expect(store.kept).not.toContain('days/2025-05-22.list.old.json');
});

it('asks for a newer manifest when a file is gone, and stores the rest where there is none', async () => {
  gone('days/2025-05-21.texts.json', 'missing');
  await run();
  expect(looks).toBe(1);
  expect(progress).toMatchObject({
    storedDays: 2,
    failed: [{ file: 'days/2025-05-21.texts.json', reason: 'missing' }],
  });
});

it('stops where everything is answered by another page', async () => {
  gone('search/1.bin', 'foreign');
  const answer = run(() => Promise.reject(new BundleError('foreign', 'manifest.json')));
  await expect(answer).rejects.toMatchObject({ reason: 'foreign' });
});

it('stops where the device is full', async () => {
  store.failures.set('search/1.bin', new DOMException('No room.', 'QuotaExceededError'));
  await expect(run()).rejects.toMatchObject({ reason: 'full' });
});
