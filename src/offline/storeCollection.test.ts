import { beforeEach, expect, it } from 'vitest';
import type { Manifest } from '../bundle/bundle.ts';
import { BundleError } from '../bundle/readBundleFile.ts';
import type { DataStore } from './dataStore.ts';
import type { Progress } from './storing.ts';
import { StorageStop, storeCollection } from './storeCollection.ts';
import { makeCollection } from './testCollection.ts';

const { manifest, months } = makeCollection(['2025-04-30', '2025-05-21', '2025-05-22']);

/** A device and its host: what is fetched is kept, unless `failures` has something else for it. */
class FakeStore {
  readonly kept = new Set<string>();
  readonly fetched: string[] = [];
  readonly failures = new Map<string, Error>();
  /** Files that fail the first time alone. */
  readonly onlyOnce = new Set<string>();
  known: Manifest | undefined;
  /** Whether the host was given another collection in the meantime. */
  hasOtherManifest = false;

  list = () => Promise.resolve(new Set(this.kept));
  readManifest = () => Promise.resolve(this.known);

  keep = async (file: string) => {
    const failure = this.failures.get(file);
    if (this.onlyOnce.has(file)) this.failures.delete(file);
    if (failure) throw failure;
    this.fetched.push(file);
    this.kept.add(file);
  };

  read = (file: string) =>
    Promise.resolve(this.kept.has(file) ? months.find(({ month }) => file.includes(month)) : undefined);

  keepManifest = async (kept: Manifest) => {
    if (this.hasOtherManifest) return false;
    this.fetched.push('manifest.json');
    this.known = kept;
    return true;
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

const isAway = () => Promise.reject(new BundleError('unreachable', 'manifest.json'));

it('keeps the manifest as soon as the newest day can be opened by it, where none was kept', async () => {
  await run();
  expect(store.fetched.indexOf('manifest.json')).toBe(4);
  expect(progress).toMatchObject({ storedDays: 3, failed: [] });
  expect(progress?.storedBytes).toBe(progress?.plannedBytes);
});

it('keeps a newer manifest only when all that the older one could open is here', async () => {
  store.known = makeCollection(['2025-04-30', '2025-05-21']).manifest;
  gone('papers/2504.json', 'unreachable');
  await expect(run(isAway)).rejects.toMatchObject({ reason: 'unreachable' });
  expect(store.known).not.toEqual(manifest);
  store.failures.clear();
  await run();
  expect(store.known).toEqual(manifest);
  expect(store.fetched.indexOf('manifest.json')).toBeGreaterThan(store.fetched.indexOf('papers/2504.json'));
});

it('goes on where it stopped, and fetches nothing twice', async () => {
  gone('days/2025-04-30.texts.json', 'unreachable');
  await expect(run(isAway)).rejects.toBeInstanceOf(StorageStop);
  store.failures.clear();
  await run();
  expect(new Set(store.fetched).size).toBe(store.fetched.length);
  expect(progress?.storedDays).toBe(3);
});

it('removes nothing and stops where the host has another manifest by now, which begins storing anew', async () => {
  store.known = makeCollection(['2025-04-30', '2025-05-21']).manifest;
  store.kept.add('months/2025-05.1.json');
  store.hasOtherManifest = true;
  await expect(run()).rejects.toBeInstanceOf(StorageStop);
  expect(looks).toBe(1);
  expect(store.kept).toContain('months/2025-05.1.json');
});

it('tries a file again that was lost on the way, and goes on without one that the host refuses', async () => {
  gone('search/1.bin', 'unreachable');
  store.onlyOnce.add('search/1.bin');
  gone('search/0.bin', 'refused');
  await run();
  expect(progress?.failed).toEqual([{ file: 'search/0.bin', reason: 'refused' }]);
  expect(store.kept).toContain('search/1.bin');
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
