import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import {
  dayListSchema,
  dayTextsSchema,
  manifestSchema,
  monthSchema,
  paperPartSchema,
} from '../src/bundle/bundle.ts';
import { parseDigest } from '../src/digest/parseDigest.ts';
import { buildBundle, type Bundle } from './buildBundle.ts';

function readDay(date: string, ids: string[]) {
  const entries = ids.map(
    (id) => `## ${id}\n🔗 https://example.org/${id}\n\n# 제목 ${id}\n\n## 5. 정량적 결과\n\n${date}의 글.\n`,
  );
  const { digest } = parseDigest(entries.join('\n'), `${date}.md`);
  if (!digest) throw new Error('Expected a digest.');
  return digest;
}

function readFile<Schema extends v.GenericSchema>(bundle: Bundle, path: string | undefined, schema: Schema) {
  return v.parse(schema, JSON.parse(String(bundle.get(path ?? '') ?? 'null')));
}

function readManifest(bundle: Bundle) {
  return readFile(bundle, 'manifest.json', manifestSchema);
}

const days = [
  readDay('2025-05-30', ['2505.00001', 'cs/0112017']),
  readDay('2025-06-02', ['2505.00001', '2506.00002', '__proto__']),
];

it('leads from the manifest over the months to each day', () => {
  const bundle = buildBundle(days);
  const { months } = readManifest(bundle);
  expect(months.map(({ month, first, last }) => [month, first, last])).toEqual([
    ['2025-05', '2025-05-30', '2025-05-30'],
    ['2025-06', '2025-06-02', '2025-06-02'],
  ]);
  const [day] = readFile(bundle, months[1]?.file, monthSchema).days;
  expect(day?.paperIds).toEqual(['2505.00001', '2506.00002', '__proto__']);
  const list = readFile(bundle, day?.list, dayListSchema);
  expect(list.papers.map(({ title, earlierDates }) => [title, earlierDates])).toEqual([
    ['제목 2505.00001', ['2025-05-30']],
    ['제목 2506.00002', []],
    ['제목 proto', []],
  ]);
});

it('says how much each text says, beside it and in the day’s list', () => {
  const bundle = buildBundle(days);
  const [day] = readFile(bundle, readManifest(bundle).months[0]?.file, monthSchema).days;
  const [edition] = readFile(bundle, day?.texts, dayTextsSchema).editions;
  // "2025-05-30의 글."
  expect(edition?.insight).toEqual({ informative: [0, 13, 0] });
  expect(readFile(bundle, day?.list, dayListSchema).papers[0]?.characters).toBe(13);
});

it('leads from a paper’s id to its editions, newest first', () => {
  const bundle = buildBundle(days);
  const parts = readManifest(bundle).paperParts;
  expect(parts.map(({ part }) => part)).toEqual(['0112', '2505', '2506', 'other']);
  expect(readFile(bundle, parts[1]?.file, paperPartSchema).papers).toEqual([
    {
      paperId: '2505.00001',
      editions: [
        { date: '2025-06-02', standing: 'sound' },
        { date: '2025-05-30', standing: 'sound' },
      ],
    },
  ]);
});

it('gives the same bytes for the same digests', () => {
  expect([...buildBundle(days)]).toEqual([...buildBundle(days)]);
});

it('rewrites nothing of older months when a day is added', () => {
  const before = buildBundle(days);
  const after = buildBundle([...days, readDay('2025-06-03', ['2506.00003'])]);
  const rewritten = [...before.keys()].filter((path) => !after.has(path));
  expect(rewritten.map((path) => path.replace(/\.[0-9a-f]{10}\./, '.'))).toEqual([
    'months/2025-06.json',
    'papers/2506.json',
    'search/0.bin',
  ]);
});

it('builds an empty collection', () => {
  expect(readManifest(buildBundle([]))).toMatchObject({
    version: 1,
    months: [],
    paperParts: [],
    search: { shards: [] },
  });
});

it('says what each file takes, and names each by what it holds unzipped', () => {
  const bundle = buildBundle(days);
  const { months, paperParts, search } = readManifest(bundle);
  const sizes = Array.from(bundle, ([path, content]) =>
    path === 'manifest.json' ? 0 : Buffer.byteLength(content),
  );
  const said = [...months, ...paperParts, ...search.shards, search.glossary];
  expect(sum(said.map(({ bytes }) => bytes))).toBe(sum(sizes));
  for (const [path, content] of bundle) {
    const held = typeof content === 'string' ? content : gunzipSync(content);
    const hash = createHash('sha256').update(held).digest('hex').slice(0, 10);
    expect(path).toMatch(path === 'manifest.json' ? /^/ : new RegExp(`\\.${hash}\\.(json|bin)$`));
  }
});

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
