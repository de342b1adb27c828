import { expect, it } from 'vitest';
import { quoted } from './particle.ts';

it.each([
  ['강화', '‘강화’로'],
  ['학습', '‘학습’으로'],
  ['모델', '‘모델’로'],
  ['RAG 3', '‘RAG 3’으로'],
  ['GPT-4', '‘GPT-4’로'],
  ['reinforcement learning', '‘reinforcement learning’으로'],
  ['LLM', '‘LLM’으로'],
  ['reward model', '‘reward model’로'],
  ['강화'.normalize('NFD'), `‘${'강화'.normalize('NFD')}’로`],
])('puts the particle behind %s that its last sound asks for', (word, expected) => {
  expect(quoted(word, '으로')).toBe(expected);
});

it('takes 은 behind ㄹ, where 로 would lose its 으', () => {
  expect([quoted('모델', '은'), quoted('Web-Shepherd', '이라는')]).toEqual([
    '‘모델’은',
    '‘Web-Shepherd’라는',
  ]);
});
