import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCodeFingerprint } from './readCodeFingerprint.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'paper-daily-'));
  for (const folder of ['plugin', 'src/digest', 'src/bundle', 'src/search/shard', 'src/views'])
    await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'src/search/shard/codec.ts'), 'version 1');
});
afterEach(() => rm(root, { recursive: true }));

async function isChangedBy(file: string): Promise<boolean> {
  const before = await readCodeFingerprint(root);
  await writeFile(join(root, file), 'version 2');
  return (await readCodeFingerprint(root)) !== before;
}

it.each([
  'src/search/shard/codec.ts',
  'src/digest/parseDigest.ts',
  'src/bundle/bundle.ts',
  'plugin/buildBundle.ts',
  'package-lock.json',
])('is another with another %s', async (file) => {
  expect(await isChangedBy(file)).toBe(true);
});

it.each(['src/views/DayView.ts', 'src/search/shard/codec.test.ts'])(
  'is the same with another %s',
  async (file) => {
    expect(await isChangedBy(file)).toBe(false);
  },
);

it('is the same where nothing has changed', async () => {
  expect(await readCodeFingerprint(root)).toBe(await readCodeFingerprint(root));
});
