import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeMemoryCache } from '../cache/stepCache.ts';
import { writeReport } from '../writeReport.ts';
import { CollectionReader } from './collectionReader.ts';

let root: string;
let reader: CollectionReader;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'paper-daily-'));
  await mkdir(join(root, 'seeds'));
  reader = new CollectionReader(join(root, 'seeds'), root, makeMemoryCache());
});
afterEach(() => rm(root, { recursive: true }));

const read = () => reader.read(() => undefined);
const readTitles = async () =>
  (await read()).days.map(({ facts }) => `${facts.date} ${facts.papers.map(({ title }) => title).join()}`);
const write = (name: string, text: string) => writeFile(join(root, 'seeds', name), text);
const entry = (title: string) =>
  `## 2505.00001\n🔗 https://huggingface.co/papers/2505.00001\n\n# ${title}\n\n## 5. 정량적 결과\n\n12점.\n`;

it('reads .md and .txt files and nothing else', async () => {
  await write('2025-05-22.md', entry('하나'));
  await write('2025-05-23.txt', entry('둘'));
  await write('2025-05-24.html', entry('셋'));
  await write('.2025-05-25.md', entry('넷'));
  await mkdir(join(root, 'seeds/2025-05-26.md'));
  expect(await readTitles()).toEqual(['2025-05-22 하나', '2025-05-23 둘']);
});

it('takes 2025-05-22.md for the first of a date’s files, before 2025-05-22-b.txt', async () => {
  await write('2025-05-22-b.txt', entry('둘째'));
  await write('2025-05-22.md', entry('첫째'));
  expect(await readTitles()).toEqual(['2025-05-22 첫째']);
  const { days, messages } = await read();
  expect(String(await days[0]?.readTexts())).toContain('**둘째**');
  expect(messages.map(({ ruleId, file }) => [ruleId, file])).toEqual([
    ['joined-days', join('seeds', '2025-05-22-b.txt')],
    ['repeated-paper', join('seeds', '2025-05-22-b.txt')],
  ]);
});

it('goes by the date in a file, whatever its name', async () => {
  await write('2025-05-22.md', `# 2025-05-30\n\n${entry('뒤')}`);
  await write('2025-05-23.md', entry('앞'));
  expect(await readTitles()).toEqual(['2025-05-23 앞', '2025-05-30 뒤']);
});

it('builds the other days when one file cannot be read, and says which', async () => {
  await write('2025-05-22.md', entry('하나'));
  await symlink(join(root, 'nowhere'), join(root, 'seeds/2025-05-23.md'));
  const { days, messages } = await read();
  expect(days).toHaveLength(1);
  expect(messages).toEqual([
    expect.objectContaining({ ruleId: 'unreadable-file', file: join('seeds', '2025-05-23.md') }),
  ]);
});

it('names a folder that does not exist', async () => {
  await rm(join(root, 'seeds'), { recursive: true });
  await expect(read()).rejects.toThrow(join(root, 'seeds'));
});

it('reads again what was saved, added or deleted since', async () => {
  await write('2025-05-22.md', entry('하나'));
  await write('2025-05-23.md', entry('둘'));
  await read();
  await write('2025-05-22.md', entry('새로'));
  await rm(join(root, 'seeds/2025-05-23.md'));
  await write('2025-05-24.md', entry('셋'));
  expect(await readTitles()).toEqual(['2025-05-22 새로', '2025-05-24 셋']);
  await write('2025-05-22-b.md', entry('더'));
  expect((await read()).messages.map(({ ruleId }) => ruleId)).toEqual(['joined-days', 'repeated-paper']);
  await rm(join(root, 'seeds/2025-05-22-b.md'));
  expect((await read()).messages).toEqual([]);
});

it('takes a file that has been saved again within a step of the clock for changed', async () => {
  const path = join(root, 'seeds/2025-05-22.md');
  const now = new Date();
  await writeFile(path, entry('하나'));
  await utimes(path, now, now);
  await read();
  await writeFile(path, entry('두울'));
  await utimes(path, now, now);
  expect(await readTitles()).toEqual(['2025-05-22 두울']);
});

it('gives no texts but those that belong to what was read', async () => {
  await write('2025-05-22.md', entry('하나'));
  const cache = makeMemoryCache();
  const { days } = await new CollectionReader(join(root, 'seeds'), root, cache).read(() => undefined);
  await cache.keepOnly(new Set());
  expect(String(await days[0]?.readTexts())).toContain('하나');
  await cache.keepOnly(new Set());
  await write('2025-05-22.md', entry('둘'));
  await expect(days[0]?.readTexts()).rejects.toThrow('2025-05-22.md changed while the site was built');
});

it('reports days, editions, papers, standings, titles, and each message with its place', async () => {
  await write('2025-05-22.md', entry('하나'));
  await write(
    '2025-05-23.md',
    '## 2505.00001\n🔗 https://huggingface.co/papers/2505.00001\n\n**Summary**:\nFailed to summarize: 429',
  );
  expect(writeReport(await read(), 'seeds').split('\n')).toEqual([
    '2 days · 2 editions · 1 paper in seeds',
    'standing  sound 1 · partial 0 · guessed 0 · refused 0 · failed 1 · empty 0',
    'title     heading 1 · quoted 0 · lead 0 · id 1',
    'sections  all seven 0 · some 1 · none 1',
    'messages  failed-summary 1',
    expect.stringMatching(/^seeds\/2025-05-23\.md:1:1 failed-summary {2}2505\.00001 has an error text/),
  ]);
});

it('says how to add a digest where there is none', async () => {
  expect(writeReport(await read(), 'seeds')).toContain(
    'No digest was found in seeds: add a file like 2025-05-22.md.',
  );
});
