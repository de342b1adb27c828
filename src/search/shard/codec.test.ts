import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { makeDigest } from '../engine/testDigests.ts';
import { buildShards } from './buildShards.ts';
import { decodeShard, encodeShard, shardVersion } from './codec.ts';
import { indexOptions } from './indexOptions.ts';
import type { Shard } from './shard.ts';

function buildOne(bodies: Record<string, string>): Shard {
  const [shard] = buildShards([makeDigest('2025-05-22', bodies)]);
  if (!shard) throw new Error('Expected a shard.');
  return shard;
}

const papers = {
  '2505.00001':
    '# Web-Shepherd: 웹 에이전트를 위한 보상 모델\n\n## 1. 연구 동기\n\n강화 학습으로 가르친다. 강화가 강하다.',
  '2505.00002': '# 확산\n\n## 3. 모델 구조\n\nFlashAttention을 쓴 모델.\n\n## 6. 한계\n\n모델이 크다.',
  '2505.00003': '## 5. 정량적 결과\n\n보상이 2.5 오른다.',
};

/** Ids and scores, to ten digits: MiniSearch keeps a running average, the codec takes it anew. */
function search(index: Shard['index'], query: string): [id: unknown, score: string][] {
  const search = MiniSearch.loadJS(structuredClone(index), indexOptions);
  return search
    .search(query, { prefix: true, fuzzy: 0.2 })
    .map(({ id, score }): [unknown, string] => [id, score.toPrecision(10)])
    .sort(([a], [b]) => Number(a) - Number(b));
}

function termsOf({ index }: Shard): string[] {
  return index.index.map(([term]) => term).sort();
}

function expectSame(decoded: Shard, shard: Shard, queries: string[]): void {
  expect(decoded.papers).toEqual(shard.papers);
  expect(termsOf(decoded)).toEqual(termsOf(shard));
  for (const query of queries) expect(search(decoded.index, query)).toEqual(search(shard.index, query));
  for (const term of termsOf(shard)) expect(decoded.marks.marksOf(term)).toEqual(shard.marks.marksOf(term));
}

it('gives back the same papers, and the same ids and scores for every search', () => {
  const shard = buildOne(papers);
  const queries = ['모델', '보상 모델', 'flash', 'attention 확산', '강화', '2.5', 'shepherb', '없음'];
  expect(queries.map((query) => search(shard.index, query).length)).toEqual([2, 3, 1, 1, 1, 1, 1, 0]);
  expectSame(decodeShard(encodeShard(shard)), shard, queries);
});

it('gives back which papers and which places have a term', () => {
  const { marks } = decodeShard(encodeShard(buildOne(papers)));
  expect([0, 1, 2].map((paper) => marks.find('모델', paper))).toEqual([0, 0b11, 0]);
});

it('gives back the terms by code point', () => {
  const terms = decodeShard(encodeShard(buildOne(papers))).index.index.map(([term]) => term);
  expect(terms).toEqual(terms.toSorted((a, b) => (a < b ? -1 : 1)));
});

it('writes the same bytes again from what it read', () => {
  const bytes = encodeShard(buildOne(papers));
  expect(encodeShard(decodeShard(bytes))).toEqual(bytes);
});

it('gives back any shard as it was', () => {
  const word = fc.oneof(
    fc.constantFrom(
      '모델',
      '모델을',
      '강화',
      '학습',
      'FlashAttention',
      'RL',
      '2505.15277',
      '2.5',
      'constructor',
    ),
    // Without letters beyond the first 65,536 code points.
    fc
      .string({ unit: 'grapheme', maxLength: 6 })
      .map((text) => text.replace(/[\u{10000}-\u{10ffff}#`~]/gu, '')),
  );
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const body = fc
    .tuple(text, text, text)
    .map(
      ([title, method, limits]) => `# ${title}\n\n## 3. 모델 구조\n\n${method}\n\n## 6. 한계\n\n${limits}`,
    );
  const bodies = fc.array(body, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(bodies, fc.array(word, { maxLength: 5 }), (bodies, queries) => {
      const shard = buildOne(Object.fromEntries(bodies.map((body, number) => [`2505.0000${number}`, body])));
      expectSame(decodeShard(encodeShard(shard)), shard, queries);
    }),
  );
});

it('says that a shard is of another version', () => {
  const bytes = encodeShard(buildOne(papers));
  bytes[0] = shardVersion + 1;
  expect(() => decodeShard(bytes)).toThrow(
    `The shard is of version ${shardVersion + 1}, not ${shardVersion}.`,
  );
});

it('does not encode another version of MiniSearch’s form', () => {
  const shard = buildOne(papers);
  expect(() => encodeShard({ ...shard, index: { ...shard.index, serializationVersion: 3 } })).toThrow(
    'MiniSearch wrote version 3; the codec knows version 2.',
  );
});

it('throws for a shard that is cut off, wherever', () => {
  const bytes = encodeShard(buildOne(papers));
  for (let length = 0; length < bytes.length; length++)
    expect(() => decodeShard(bytes.slice(0, length)), `${length} bytes`).toThrow();
});
