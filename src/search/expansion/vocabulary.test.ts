import { expect, it } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

function makeVocabulary(...shards: [papers: number, terms: Record<string, number>][]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const [papers, terms] of shards) {
    const sorted = Object.entries(terms).sort(([a], [b]) => (a < b ? -1 : 1));
    vocabulary.add(sorted, papers);
  }
  return vocabulary;
}

it('offers the most frequent completions, without the word itself', () => {
  const vocabulary = makeVocabulary([9, { 강: 9, 강건: 1, 강화: 4, 강도: 2, 가운데: 3, 나무: 8 }]);
  expect(vocabulary.completions('강', 3)).toEqual(['강화', '가운데', '강도']);
});

it('offers completions from every shard that has come', () => {
  const vocabulary = makeVocabulary([5, { flash: 2, flow: 3 }], [5, { flame: 1, flash: 2 }]);
  expect(vocabulary.completions('fla', 9)).toEqual(['flash', 'flame']);
});

it('finds the terms one edit away, the most frequent first', () => {
  const vocabulary = makeVocabulary([9, { 강하: 1, 강화: 5, 강황: 2, 보상: 7, attention: 3 }]);
  expect(vocabulary.near('강호')).toEqual(['강화', '강하']);
  expect(vocabulary.near('atention')).toEqual(['attention']);
});

it('does not count a word as near itself', () => {
  expect(makeVocabulary([9, { 강화: 5 }]).near('강화')).toEqual([]);
});

it('adds up over several shards how many papers there are and have a term', () => {
  const vocabulary = makeVocabulary([10, { 보상: 2 }], [30, { 보상: 3, 모델: 1 }]);
  expect([vocabulary.paperCount, vocabulary.frequency('보상'), vocabulary.frequency('모델')]).toEqual([
    40, 5, 1,
  ]);
  expect(vocabulary.idf('보상')).toBeCloseTo(Math.log(1 + 35.5 / 5.5));
});

it('weighs a term that is nowhere like one of a single paper', () => {
  const vocabulary = makeVocabulary([10, { 보상: 1, 모델: 9 }]);
  expect(vocabulary.idf('없음')).toBe(vocabulary.idf('보상'));
  expect(vocabulary.idf('보상')).toBeGreaterThan(vocabulary.idf('모델'));
  expect([vocabulary.has('없음'), vocabulary.frequency('없음')]).toEqual([false, 0]);
});
