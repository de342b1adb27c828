import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { dayListSchema, manifestSchema, monthSchema, paperPartSchema } from '../../src/bundle/bundle.ts';
import { dayTextsSchema } from '../../src/bundle/dayTexts.ts';
import { parseDigest } from '../../src/digest/parseDigest.ts';
import { makeMemoryCache } from '../cache/stepCache.ts';
import { addInsight, describeDay, writeTexts } from '../reading/dayFacts.ts';
import type { Day } from '../reading/readDay.ts';
import { buildBundle } from './buildBundle.ts';
import { buildSearch, planShards } from './buildSearch.ts';
import { BundleFiles } from './bundleFiles.ts';

type Files = Map<string, string | Uint8Array>;

function readDay(date: string, ids: string[]): Day {
  const entries = ids.map(
    (id) => `## ${id}\n🔗 https://example.org/${id}\n\n# 제목 ${id}\n\n## 5. 정량적 결과\n\n${date}의 글.\n`,
  );
  const { digest } = parseDigest(entries.join('\n'), `${date}.md`);
  if (!digest) throw new Error('Expected a digest.');
  const read = addInsight(digest);
  const texts = writeTexts(read);
  return { key: `${date} ${ids.join(' ')}`, facts: describeDay(read, texts), readTexts: async () => texts };
}

async function build(days: Day[], named = new BundleFiles()): Promise<Files> {
  const search = await buildSearch(days, planShards(days), makeMemoryCache(), () => undefined);
  const files: Files = new Map();
  for (const [path, read] of buildBundle(days, search, named)) files.set(path, await read());
  return files;
}

function readFile<Schema extends v.GenericSchema>(files: Files, path: string | undefined, schema: Schema) {
  return v.parse(schema, JSON.parse(String(files.get(path ?? '') ?? 'null')));
}

function readManifest(files: Files) {
  return readFile(files, 'manifest.json', manifestSchema);
}

const withoutHash = (path: string) => path.replace(/\.[0-9a-f]{10}\./, '.');

const days = [
  readDay('2025-05-30', ['2505.00001', 'cs/0112017']),
  readDay('2025-06-02', ['2505.00001', '2506.00002', '__proto__']),
];

it('leads from the manifest over the months to each day', async () => {
  const files = await build(days);
  const { months } = readManifest(files);
  expect(months.map(({ month, first, last }) => [month, first, last])).toEqual([
    ['2025-05', '2025-05-30', '2025-05-30'],
    ['2025-06', '2025-06-02', '2025-06-02'],
  ]);
  const [day] = readFile(files, months[1]?.file, monthSchema).days;
  expect(day?.paperIds).toEqual(['2505.00001', '2506.00002', '__proto__']);
  const list = readFile(files, day?.list, dayListSchema);
  expect(list.papers.map(({ title, earlierDates }) => [title, earlierDates])).toEqual([
    ['제목 2505.00001', ['2025-05-30']],
    ['제목 2506.00002', []],
    ['제목 proto', []],
  ]);
});

it('says how much each text says, beside it and in the day’s list', async () => {
  const files = await build(days);
  const [day] = readFile(files, readManifest(files).months[0]?.file, monthSchema).days;
  const [edition] = readFile(files, day?.texts, dayTextsSchema).editions;
  // "2025-05-30의 글."
  expect(edition?.insight).toEqual({ informative: [0, 13, 0] });
  expect(readFile(files, day?.list, dayListSchema).papers[0]?.characters).toBe(13);
});

it('leads from a paper’s id to its editions, newest first', async () => {
  const files = await build(days);
  const parts = readManifest(files).paperParts;
  expect(parts.map(({ part }) => part)).toEqual(['0112', '2505', '2506', 'other']);
  expect(readFile(files, parts[1]?.file, paperPartSchema).papers).toEqual([
    {
      paperId: '2505.00001',
      editions: [
        { date: '2025-06-02', standing: 'sound', fullest: ['results'] },
        { date: '2025-05-30', standing: 'sound' },
      ],
    },
  ]);
});

it('gives the same bytes for the same digests', async () => {
  expect(await build(days)).toEqual(await build(days));
});

it('gives the same bytes after another bundle as alone', async () => {
  const named = new BundleFiles();
  await build([...days, readDay('2025-06-03', ['2506.00002'])], named);
  await build(days.slice(1), named);
  expect(await build(days, named)).toEqual(await build(days));
});

it('writes a list anew when an earlier date goes from one of its papers to another', async () => {
  const [first, second, third, last] = ['2025-06-01', '2025-06-02', '2025-06-03', '2025-06-04'] as const;
  const collect = (...ids: string[]) => [
    readDay(first, ['2506.00002']),
    readDay(second, ids),
    readDay(third, ['2506.00001']),
    readDay(last, ['2506.00001', '2506.00002']),
  ];
  const named = new BundleFiles();
  await build(collect('2506.00002'), named);
  expect(await build(collect('2506.00001'), named)).toEqual(await build(collect('2506.00001')));
});

it('rewrites nothing of older months when a day is added', async () => {
  const before = await build(days);
  const after = await build([...days, readDay('2025-06-03', ['2506.00003'])]);
  const rewritten = [...before.keys()].filter((path) => !after.has(path));
  expect(rewritten.map(withoutHash)).toEqual(['months/2025-06.json', 'papers/2506.json', 'search/0.bin']);
  const written = [...after.keys()].filter((path) => !before.has(path));
  expect(written.map(withoutHash).sort()).toEqual([
    'days/2025-06-03.list.json',
    'days/2025-06-03.texts.json',
    'months/2025-06.json',
    'papers/2506.json',
    'search/0.bin',
  ]);
});

it('builds an empty collection', async () => {
  expect(readManifest(await build([]))).toMatchObject({
    version: 1,
    months: [],
    paperParts: [],
    search: { shards: [] },
  });
});

it('says what each file takes, and names each by what it holds unzipped', async () => {
  const files = await build(days);
  const { months, paperParts, search } = readManifest(files);
  const sizes = Array.from(files, ([path, content]) =>
    path === 'manifest.json' ? 0 : Buffer.byteLength(content),
  );
  const said = [...months, ...paperParts, ...search.shards, search.glossary];
  expect(sum(said.map(({ bytes }) => bytes))).toBe(sum(sizes));
  for (const [path, content] of files) {
    const held = path.endsWith('.bin') ? gunzipSync(content) : content;
    const hash = createHash('sha256').update(held).digest('hex').slice(0, 10);
    expect(path).toMatch(path === 'manifest.json' ? /^/ : new RegExp(`\\.${hash}\\.(json|bin)$`));
  }
});

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
