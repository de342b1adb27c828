import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDiskCache } from '../cache/diskCache.ts';
import { makeMemoryCache, type StepCache } from '../cache/stepCache.ts';
import { BundleSource } from './bundleSource.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'paper-daily-'));
  await writeDay('2025-05-30', '2505.00001', '2505.00002');
  await writeDay('2025-06-02', '2505.00001');
});
afterEach(() => rm(root, { recursive: true }));

function writeDay(date: string, ...ids: string[]): Promise<void> {
  const entries = ids.map(
    (id) =>
      `## ${id}\n🔗 https://huggingface.co/papers/${id}\n\n# 제목 ${id}\n\n## 5. 정량적 결과\n\n강화 학습(Reinforcement Learning)의 ${date}.\n`,
  );
  return writeFile(join(root, `${date}.md`), entries.join('\n'));
}

const openCache = (code = 'parser 1') =>
  openDiskCache({ folder: join(root, 'cache'), collection: root, code, warn: () => undefined });

type Files = Map<string, string>;

async function build(cache: StepCache): Promise<Files> {
  const source = new BundleSource({ folder: root, root, cache, isLazy: false });
  const files = await readAll(source);
  await source.tidy();
  return files;
}

async function readAll(source: BundleSource): Promise<Files> {
  const { bundle } = await source.read(() => undefined);
  const files: Files = new Map();
  for (const [path, read] of bundle) files.set(path, Buffer.from(await read()).toString('latin1'));
  return files;
}

/** How many of what a build has to make. */
async function countMade(cache: StepCache, run: (cache: StepCache) => Promise<unknown>): Promise<object> {
  const made: Record<string, number> = {};
  await run({
    ...cache,
    write(key, content) {
      made[extname(key)] = (made[extname(key)] ?? 0) + 1;
      return cache.write(key, content);
    },
  });
  return made;
}

async function listKept(): Promise<string[]> {
  const entries = await readdir(join(root, 'cache'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** Puts something else into a file of the cache, with the right checksum. */
async function forge(path: string, content: string | Uint8Array): Promise<void> {
  const body = Buffer.from(content);
  const checksum = createHash('sha256').update(basename(path)).update(body).digest();
  await writeFile(path, Buffer.concat([checksum, body]));
}

async function isShard(path: string): Promise<boolean> {
  return (await readFile(path)).subarray(checksumLength).toString('hex').startsWith('1f8b');
}

const checksumLength = 32;

/** A day's facts as the cache keeps them, with something else about its texts. */
function writeFacts(texts: { hash: string; bytes: number }): string {
  const facts = {
    date: '2025-05-30',
    preamble: '',
    papers: [],
    glosses: { glosses: [], reverse: [] },
    texts,
  };
  return JSON.stringify({ facts, messages: [] });
}

const withoutHash = (path: string) => path.replace(/\.[0-9a-f]{10}\./, '.');

it('gives the same bytes with what an earlier build kept as without', async () => {
  const first = await build(openCache());
  expect(await build(openCache())).toEqual(first);
  expect(await build(makeMemoryCache())).toEqual(first);
});

it('makes nothing again where nothing has changed', async () => {
  expect(await countMade(openCache(), build)).toEqual({ '.facts': 2, '.texts': 2, '.shard': 1 });
  expect(await countMade(openCache(), build)).toEqual({});
});

it('makes only a changed day again, and what holds it', async () => {
  await build(openCache());
  await writeDay('2025-06-02', '2505.00003');
  expect(await countMade(openCache(), build)).toEqual({ '.facts': 1, '.texts': 1, '.shard': 1 });
  expect(await build(openCache())).toEqual(await build(makeMemoryCache()));
});

it('makes everything again with other code', async () => {
  await build(openCache('parser 1'));
  expect(await countMade(openCache('parser 2'), build)).toEqual({ '.facts': 2, '.texts': 2, '.shard': 1 });
});

it('adds a day without changing the files of others', async () => {
  const before = await build(openCache());
  await writeDay('2025-06-03', '2506.00001');
  const after = await build(openCache());
  const changed = [...after].filter(([path, content]) => before.get(path) !== content);
  expect(changed.map(([path]) => withoutHash(path)).sort()).toEqual([
    'days/2025-06-03.list.json',
    'days/2025-06-03.texts.json',
    'manifest.json',
    'months/2025-06.json',
    'papers/2506.json',
    'search/0.bin',
    'search/glossary.json',
  ]);
});

it('keeps of several builds what the last one needs', async () => {
  await build(openCache());
  const count = (await listKept()).length;
  await writeDay('2025-06-02', '2505.00003');
  await build(openCache('parser 2'));
  expect(await listKept()).toHaveLength(count);
});

it.each([
  ['are empty', () => Buffer.alloc(0)],
  ['are cut off', (file: Buffer) => file.subarray(0, file.length / 2)],
  ['are noise', (file: Buffer) => Buffer.from(file.map((byte, at) => byte ^ (at * 7)))],
])('builds the same where all files of the cache %s', async (_, spoil) => {
  const first = await build(openCache());
  for (const path of await listKept()) await writeFile(path, spoil(await readFile(path)));
  expect(await build(openCache())).toEqual(first);
  expect(await countMade(openCache(), build)).toEqual({});
});

it.each([
  ['nothing', ''],
  ['no object', 'null'],
  ['another shape', '{"facts":{"date":"2025-05-30","papers":[{}]},"messages":[]}'],
  [
    'a date that leads elsewhere',
    '{"facts":{"date":"../../2025-05-30","preamble":"","papers":[]},"messages":[]}',
  ],
  [
    'a name for texts that leads elsewhere',
    writeFacts({ hash: '../../../../../../../../tmp/texts', bytes: 1 }),
  ],
  ['texts of less than no bytes', writeFacts({ hash: '0123456789', bytes: -1 })],
  ['texts of another shape', '{"date":"2025-05-30","editions":[null]}'],
  ['something zipped that is no index', gzipSync('{}')],
])('builds the same where someone has put %s into the cache, with the right checksum', async (_, content) => {
  const first = await build(openCache());
  const paths = await listKept();
  for (const path of paths) {
    // One index cannot be told from another that is whole.
    if (typeof content !== 'string' && (await isShard(path))) continue;
    await forge(path, content);
  }
  expect(await build(openCache())).toEqual(first);
});

it('says what to do where someone has put facts into the cache that are not those of the digest', async () => {
  await rm(join(root, '2025-06-02.md'));
  await build(openCache());
  for (const path of await listKept())
    if (!(await isShard(path))) await forge(path, writeFacts({ hash: '0123456789', bytes: 1 }));
  await expect(build(openCache())).rejects.toThrow('Delete paper-daily in Vite');
});

it('builds the same while another build of other code uses the cache', async () => {
  const first = await build(makeMemoryCache());
  const builds = ['parser 1', 'parser 2', 'parser 1', 'parser 3'].map((code) => build(openCache(code)));
  for (const files of await Promise.all(builds)) expect(files).toEqual(first);
});

it('builds where nothing can be kept', async () => {
  await writeFile(join(root, 'cache'), 'a file in the place of the folder');
  expect(await build(openCache())).toEqual(await build(makeMemoryCache()));
});

it('serves in development the same lists and texts, and an index of the same content', async () => {
  const built = await build(makeMemoryCache());
  const source = new BundleSource({ folder: root, root, cache: makeMemoryCache(), isLazy: true });
  const served = await readAll(source);
  const withoutNames = (files: Files) =>
    new Map(
      [...files]
        .filter(([path]) => path !== 'manifest.json')
        .map(([path, content]) => [dirname(path) === 'search' ? withoutHash(path) : path, content]),
    );
  expect(withoutNames(served)).toEqual(withoutNames(built));
});

it('builds no index in development before it is asked for', async () => {
  const source = (cache: StepCache) => new BundleSource({ folder: root, root, cache, isLazy: true });
  const read = (cache: StepCache) => source(cache).read(() => undefined);
  expect(await countMade(openCache(), read)).toEqual({ '.facts': 2, '.texts': 2 });
});

it('gives an index another name in development when one of its days is saved', async () => {
  const source = new BundleSource({ folder: root, root, cache: makeMemoryCache(), isLazy: true });
  const before = await readAll(source);
  await writeDay('2025-06-02', '2505.00003');
  const after = await readAll(source);
  const shards = (files: Files) => [...files].filter(([path]) => path.endsWith('.bin'));
  expect(shards(after)).toHaveLength(1);
  expect(shards(after)[0]?.[0]).not.toBe(shards(before)[0]?.[0]);
  expect(shards(after)[0]?.[1]).not.toBe(shards(before)[0]?.[1]);
});

it('ends one reading before it begins the next', async () => {
  const log: string[] = [];
  const cache = { ...makeMemoryCache(), keepOnly: async () => void log.push('tidy') };
  const source = new BundleSource({ folder: root, root, cache, isLazy: true });
  const read = async () => {
    await source.read((_, done) => void (done === 0 && log.push('begin')));
    log.push('end');
  };
  await Promise.all([read(), read(), source.tidy()]);
  expect(log).toEqual(['begin', 'end', 'begin', 'end', 'tidy']);
});

it('reads a folder that could not be read before', async () => {
  const source = new BundleSource({
    folder: join(root, 'days'),
    root,
    cache: makeMemoryCache(),
    isLazy: true,
  });
  await expect(readAll(source)).rejects.toThrow('The folder of digests cannot be read');
  await mkdir(join(root, 'days'));
  expect([...(await readAll(source)).keys()].map(withoutHash)).toEqual([
    'search/glossary.json',
    'manifest.json',
  ]);
});
