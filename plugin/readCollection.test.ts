import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCollection } from './readCollection.ts';
import { writeReport } from './writeReport.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'paper-daily-'));
  await mkdir(join(root, 'seeds'));
});
afterEach(() => rm(root, { recursive: true }));

const read = () => readCollection(join(root, 'seeds'), root);
const write = (name: string, text: string) => writeFile(join(root, 'seeds', name), text);
const entry = (title: string) =>
  `## 2505.00001\n🔗 https://huggingface.co/papers/2505.00001\n\n# ${title}\n\n## 5. 정량적 결과\n\n12점.\n`;

it('reads .md and .txt files and nothing else', async () => {
  await write('2025-05-22.md', entry('하나'));
  await write('2025-05-23.txt', entry('둘'));
  await write('2025-05-24.html', entry('셋'));
  await write('.2025-05-25.md', entry('넷'));
  await mkdir(join(root, 'seeds/2025-05-26.md'));
  expect((await read()).digests.map(({ date }) => date)).toEqual(['2025-05-22', '2025-05-23']);
});

it('takes 2025-05-22.md for the first of a date’s files, before 2025-05-22-b.txt', async () => {
  await write('2025-05-22-b.txt', entry('둘째'));
  await write('2025-05-22.md', entry('첫째'));
  expect((await read()).digests[0]?.editions[0]?.title).toBe('첫째');
});

it('builds the other days when one file cannot be read, and says which', async () => {
  await write('2025-05-22.md', entry('하나'));
  await symlink(join(root, 'nowhere'), join(root, 'seeds/2025-05-23.md'));
  const { digests, messages } = await read();
  expect(digests).toHaveLength(1);
  expect(messages).toEqual([
    expect.objectContaining({ ruleId: 'unreadable-file', file: join('seeds', '2025-05-23.md') }),
  ]);
});

it('names a folder that does not exist', async () => {
  await expect(readCollection(join(root, 'nowhere'), root)).rejects.toThrow(join(root, 'nowhere'));
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
