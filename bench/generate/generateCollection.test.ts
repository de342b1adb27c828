import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readCollection } from '../readCollection.ts';
import type { Digest } from '../../src/digest/digest.ts';
import { parseDigest } from '../../src/digest/parseDigest.ts';
import { generateCollection, type GenerateOptions } from './generateCollection.ts';

const root = resolve(import.meta.dirname, '../..');
let seeds: Digest[];

beforeAll(async () => {
  ({ digests: seeds } = await readCollection(resolve(root, 'seeds'), root));
});

function generateAndParse(options: GenerateOptions) {
  const parsed = [...generateCollection(seeds, options)].map(([file, text]) => parseDigest(text, file));
  return {
    messages: parsed.flatMap(({ messages }) => messages),
    editions: parsed.flatMap(({ digest }) => digest?.editions ?? []),
  };
}

it('gives the same bytes for the same seed, others for another', () => {
  const first = generateCollection(seeds, { papers: 30, seed: 7 });
  expect([...generateCollection(seeds, { papers: 30, seed: 7 })]).toEqual([...first]);
  expect([...generateCollection(seeds, { papers: 30, seed: 8 })]).not.toEqual([...first]);
});

it('writes digests that the parser reads without a message, each paper complete', () => {
  const { messages, editions } = generateAndParse({ papers: 30, seed: 1, repeatShare: 0.39 });
  expect(messages).toEqual([]);
  expect(editions.every(({ sections, standing }) => sections.length === 7 && standing === 'sound')).toBe(
    true,
  );
});

it('makes as many papers as are asked for', () => {
  const { editions } = generateAndParse({ papers: 31, seed: 1 });
  expect(editions).toHaveLength(31);
  expect(new Set(editions.map(({ paperId }) => paperId)).size).toBe(31);
});

it('repeats papers as often as is asked for', () => {
  const ids = [...generateCollection(seeds, { papers: 300, seed: 1, repeatShare: 0.39 }).values()].flatMap(
    (text) => text.match(/^## \d{4}\.\d{5}$/gm) ?? [],
  );
  const papers = new Set(ids).size;
  expect(papers).toBe(300);
  expect(1 - papers / ids.length).toBeCloseTo(0.39, 1);
});

it('makes editions about as long as is asked for', () => {
  const { editions } = generateAndParse({ papers: 30, seed: 1, editionCharacters: 1500 });
  const characters = editions
    .flatMap(({ sections }) => sections)
    .reduce((sum, { markdown }) => sum + markdown.length, 0);
  expect(characters / editions.length).toBeGreaterThan(1400);
  expect(characters / editions.length).toBeLessThan(1800);
});

it('goes on finding new words as a collection grows', () => {
  const [some, more] = [100, 400].map((papers) => countWords(generateCollection(seeds, { papers, seed: 1 })));
  expect((more ?? 0) / (some ?? 1)).toBeGreaterThan(1.5);
});

function countWords(files: Map<string, string>): number {
  return new Set([...files.values()].join('\n').match(/[\p{L}\p{N}]+/gu)).size;
}
