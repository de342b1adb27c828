import { expect, it } from 'vitest';
import { Glossary, writeGlossary } from './glossary.ts';

it('translates both ways, a little less to English', () => {
  const glossary = new Glossary({ pairs: [['reinforcement learning', '강화 학습', 1]] });
  expect(glossary.expand(['reinforcement', 'learning'])).toEqual([{ terms: ['강화', '학습'], weight: 0.9 }]);
  expect(glossary.expand(['강화', '학습'])).toEqual([{ terms: ['reinforcement', 'learning'], weight: 0.7 }]);
});

it('knows nothing of a word that stands in no pair', () => {
  expect(new Glossary({ pairs: [] }).expand(['constructor'])).toEqual([]);
});

it('gives the most usual translation first, and a rarer one less weight', () => {
  const glossary = new Glossary({
    pairs: [
      ['attention', '주의', 1],
      ['attention', '어텐션', 3],
    ],
  });
  expect(glossary.expand(['attention'])).toEqual([
    { terms: ['어텐션'], weight: 0.9 * Math.sqrt(3 / 4) },
    { terms: ['주의'], weight: 0.9 * Math.sqrt(1 / 4) },
  ]);
});

it('gives other Korean words for the same English, which count less than a translation', () => {
  const glossary = new Glossary({
    pairs: [
      ['attention', '주의', 3],
      ['attention', '어텐션', 3],
    ],
  });
  expect(glossary.expand(['주의'])).toEqual([
    { terms: ['attention'], weight: 0.7 },
    { terms: ['어텐션'], weight: expect.closeTo(0.8 * Math.sqrt(1 / 2)) },
  ]);
});

it('leaves out what is too rare among the translations of a word', () => {
  const glossary = new Glossary({
    pairs: [
      ['attention', '어텐션', 99],
      ['attention', '관심', 1],
    ],
  });
  expect(glossary.expand(['attention']).map(({ terms }) => terms)).toEqual([['어텐션']]);
});

it('gives five translations at most', () => {
  const pairs = Array.from('가나다라마바', (korean): [string, string, number] => ['word', korean, 1]);
  expect(new Glossary({ pairs }).expand(['word'])).toHaveLength(5);
});

it('adds up a pair that comes twice', () => {
  const glossary = new Glossary({
    pairs: [
      ['model', '모델', 1],
      ['model', '모형', 2],
      ['model', '모델', 2],
    ],
  });
  expect(glossary.expand(['model']).map(({ terms }) => terms)).toEqual([['모델'], ['모형']]);
});

it('is written the same, in whatever order its pairs come', () => {
  const pairs = [
    { english: ['reward', 'model'], korean: ['보상', '모델'], count: 2 },
    { english: ['agent'], korean: ['에이전트'], count: 1 },
  ];
  expect(writeGlossary(pairs).pairs).toEqual([
    ['agent', '에이전트', 1],
    ['reward model', '보상 모델', 2],
  ]);
  expect(writeGlossary(pairs.toReversed())).toEqual(writeGlossary(pairs));
});
