import { expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { latinStem, splitCamelCase } from './latinStem.ts';

it.each([
  ['models', 'model'],
  ['policies', 'policy'],
  ['boxes', 'box'],
  ['patches', 'patch'],
  ['classes', 'class'],
  ['llms', 'llm'],
])('makes a singular of %s', (word, stem) => {
  expect(latinStem(word)).toBe(stem);
});

it.each(['loss', 'corpus', 'analysis', 'gas', 'gpt4s'])('leaves %s as it is', (word) => {
  expect(latinStem(word)).toBe(word);
});

it('takes accents off', () => {
  expect(latinStem('naïve')).toBe('naive');
});

it.each([
  ['FlashAttention', ['Flash', 'Attention']],
  ['Qwen2.5VL', ['Qwen', 'VL']],
  ['OpenAI', ['Open', 'AI']],
  ['iPhone', ['Phone']],
])('finds the parts of %s', (word, parts) => {
  expect(splitCamelCase(word)).toEqual(parts);
});

it.each(['models', 'Models', 'BERT', 'LLMs'])('finds no parts in %s', (word) => {
  expect(splitCamelCase(word)).toEqual([]);
});

it('gives a word its own term first, then those of its parts', () => {
  expect(analyze('FlashAttentions는').map(({ terms }) => terms)).toEqual([
    ['flashattention', 'flash', 'attention'],
    ['는'],
  ]);
});

it('reads decomposed Hangul as composed', () => {
  expect(analyze('학습을'.normalize('NFD'))).toMatchObject([
    { text: '학습을', from: 0, to: 3, terms: ['학습'] },
  ]);
});
