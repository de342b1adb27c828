import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDiskCache } from './diskCache.ts';

let folder: string;
let warnings: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paper-daily-'));
  warnings = [];
});
afterEach(() => rm(folder, { recursive: true }));

const open = (options: { collection?: string; code?: string; folder?: string } = {}) =>
  openDiskCache({
    folder,
    collection: 'seeds',
    code: 'parser 1',
    warn: (message) => warnings.push(message),
    ...options,
  });
const bytes = (text: string) => Buffer.from(text);
const readText = async (cache: ReturnType<typeof open>, key: string) => {
  const content = await cache.read(key);
  return content && Buffer.from(content).toString();
};
const listFiles = async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
};

it('gives the next build what this one wrote', async () => {
  await open().write('a', bytes('하나'));
  await open().write('b', bytes(''));
  expect(await readText(open(), 'a')).toBe('하나');
  expect(await readText(open(), 'b')).toBe('');
  expect(await open().read('c')).toBeUndefined();
});

it('gives other code, and other collections, nothing', async () => {
  await open().write('a', bytes('하나'));
  expect(await open({ code: 'parser 2' }).read('a')).toBeUndefined();
  expect(await open({ collection: 'fixtures' }).read('a')).toBeUndefined();
});

it.each([
  ['is empty', () => bytes('')],
  ['was cut off', (file: Buffer) => file.subarray(0, -1)],
  ['was written on', (file: Buffer) => Buffer.concat([file, bytes('!')])],
  ['has another letter', (file: Buffer) => Buffer.concat([file.subarray(0, -1), bytes('x')])],
  ['is something else', () => bytes('{"facts":{"date":"../../../etc"}}')],
])('takes a file that %s for missing, and writes it anew', async (_, spoil) => {
  await open().write('a', bytes('one'));
  const [path = ''] = await listFiles();
  await writeFile(path, spoil(await readFile(path)));
  expect(await open().read('a')).toBeUndefined();
  await open().write('a', bytes('one'));
  expect(await readText(open(), 'a')).toBe('one');
});

it('takes a whole file in the place of another for missing', async () => {
  await open().write('a', bytes('one'));
  const [a = ''] = await listFiles();
  await open().write('b', bytes('two'));
  const b = (await listFiles()).find((path) => path !== a);
  await writeFile(a, await readFile(b ?? ''));
  expect(await open().read('a')).toBeUndefined();
});

it('puts a file in the place of a link, not where the link leads', async () => {
  await open().write('a', bytes('one'));
  const [path = ''] = await listFiles();
  const elsewhere = join(folder, 'elsewhere');
  await writeFile(elsewhere, 'mine');
  await rm(path);
  await symlink(elsewhere, path);
  expect(await open().read('a')).toBeUndefined();
  await open().write('a', bytes('one'));
  expect(await readFile(elsewhere, 'utf8')).toBe('mine');
  expect(await readText(open(), 'a')).toBe('one');
});

it('keeps what the disk does not take for as long as it runs, and says so once', async () => {
  await writeFile(join(folder, 'file'), '');
  const cache = open({ folder: join(folder, 'file') });
  await cache.write('a', bytes('one'));
  await cache.write('b', bytes('two'));
  expect([await readText(cache, 'a'), await readText(cache, 'b')]).toEqual(['one', 'two']);
  expect(warnings).toEqual([expect.stringContaining('BUILD_CACHE=off')]);
  await cache.keepOnly(new Set(['b']));
  expect([await readText(cache, 'a'), await readText(cache, 'b')]).toEqual([undefined, 'two']);
});

it('forgets what is not needed any more, of other code too, and nothing of other collections', async () => {
  await open().write('a', bytes('one'));
  await open().write('b', bytes('two'));
  await open({ code: 'parser 0' }).write('a', bytes('old'));
  await open({ collection: 'fixtures' }).write('b', bytes('three'));
  await open().keepOnly(new Set(['a', 'never written']));
  expect(await listFiles()).toHaveLength(2);
  expect(await readText(open(), 'a')).toBe('one');
  expect(await readText(open({ collection: 'fixtures' }), 'b')).toBe('three');
});

it('leaves what another build is just writing, and removes what one that ended has left', async () => {
  await open().write('a', bytes('one'));
  const [path = ''] = await listFiles();
  await writeFile(`${path}.1.tmp`, 'half');
  await writeFile(`${path}.2.tmp`, 'half');
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
  await utimes(`${path}.2.tmp`, yesterday, yesterday);
  await open().keepOnly(new Set(['a']));
  expect((await listFiles()).sort()).toEqual([path, `${path}.1.tmp`]);
});

it('forgets a collection that was not built for 30 days', async () => {
  const monthAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  await open({ collection: 'fixtures' }).write('a', bytes('one'));
  const [old = ''] = await readdir(folder);
  await utimes(join(folder, old), monthAgo, monthAgo);
  await open().write('a', bytes('two'));
  await open().keepOnly(new Set(['a']));
  expect(await readdir(folder)).toHaveLength(1);
  expect(await readText(open(), 'a')).toBe('two');
});

it('removes nothing that it has not written, however old', async () => {
  await open().write('a', bytes('one'));
  const [own = ''] = await readdir(folder);
  const yearAgo = new Date(Date.now() - 365 * 24 * 60 * 60 * 1000);
  for (const path of [join(folder, 'photos'), join(folder, own, 'photo')]) {
    await writeFile(path, 'mine');
    await utimes(path, yearAgo, yearAgo);
  }
  await open().keepOnly(new Set());
  expect((await listFiles()).sort()).toEqual([join(folder, own, 'photo'), join(folder, 'photos')].sort());
});

it('lets several builds write the same at once', async () => {
  await mkdir(folder, { recursive: true });
  const text = 'long '.repeat(10_000);
  await Promise.all(Array.from({ length: 20 }, () => open().write('a', bytes(text))));
  expect(await readText(open(), 'a')).toBe(text);
  expect(await listFiles()).toHaveLength(1);
});
