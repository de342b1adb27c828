import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeDigest } from '../engine/testDigests.ts';
import { buildShards } from './buildShards.ts';
import { decodeShard, encodeShard, shardVersion } from './codec.ts';
import type { Postings, Shard } from './shard.ts';

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

it('gives back the same shard', () => {
  const shard = buildOne(papers);
  expect(decodeShard(encodeShard(shard))).toEqual(shard);
});

it('gives back which papers have a term, how often, and where', () => {
  const { terms, texts, titles } = decodeShard(encodeShard(buildOne(papers)));
  const term = terms.indexOf('모델');
  const columnOf = (column: Uint32Array, { starts }: Postings) =>
    Array.from(column.slice(starts[term], starts[term + 1]));
  expect([columnOf(titles.papers, titles), columnOf(titles.frequencies, titles)]).toEqual([[0], [1]]);
  expect([columnOf(texts.papers, texts), columnOf(texts.frequencies, texts)]).toEqual([[1], [2]]);
  expect(columnOf(texts.marks, texts)).toEqual([0b11]);
});

it('gives back letters beyond the first 65,536 code points, of which two begin alike', () => {
  const shard = buildOne({ '2505.00001': '# 수식\n\n## 3. 모델 구조\n\n𝑥 𝑦 𝑥𝑥 𝑥𝑦' });
  expect(decodeShard(encodeShard(shard)).terms).toEqual(expect.arrayContaining(['𝑥', '𝑦', '𝑥𝑥', '𝑥𝑦']));
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
    fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replace(/[#`~]/g, '')),
  );
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const body = fc
    .tuple(text, text, text)
    .map(
      ([title, method, limits]) => `# ${title}\n\n## 3. 모델 구조\n\n${method}\n\n## 6. 한계\n\n${limits}`,
    );
  const bodies = fc.array(body, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(bodies, (bodies) => {
      const shard = buildOne(Object.fromEntries(bodies.map((body, number) => [`2505.0000${number}`, body])));
      expect(decodeShard(encodeShard(shard))).toEqual(shard);
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

it('throws for a shard that is cut off, wherever', () => {
  const bytes = encodeShard(buildOne(papers));
  for (let length = 0; length < bytes.length; length++)
    expect(() => decodeShard(bytes.slice(0, length)), `${length} bytes`).toThrow();
});
