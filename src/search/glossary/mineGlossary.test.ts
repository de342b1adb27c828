import { expect, it } from 'vitest';
import { mineGlossary, readGlosses } from './mineGlossary.ts';

function mine(...texts: string[]): string[] {
  return mineGlossary(texts.map((text) => readGlosses([text]))).map(
    ({ english, korean, count }) => `${english.join(' ')}=${korean.join(' ')} ${count}`,
  );
}

it('takes the words in front of a bracket for what it says, with its abbreviation and word by word', () => {
  expect(mine('모델을 강화 학습(Reinforcement Learning, RL)으로 가르친다.')).toEqual([
    'reinforcement learning=강화 학습 1',
    'rl=강화 학습 1',
    'reinforcement=강화 1',
    'learning=학습 1',
  ]);
});

it('takes as many words as an abbreviation that stands alone has letters', () => {
  expect(mine('새로운 모델을 강화 학습(RL)으로')).toEqual(['rl=강화 학습 1']);
});

it('reads a bracket with Korean behind English, with as many words', () => {
  expect(mine('We use Reinforcement Learning(강화 학습)')).toEqual([
    'reinforcement learning=강화 학습 1',
    'reinforcement=강화 1',
    'learning=학습 1',
  ]);
});

it('derives no word pairs from spans of unequal length', () => {
  expect(mine('Reinforcement Learning(강화학습)')).toEqual(['learning=강화학습 1']);
  expect(mine('환각(Language Hallucination)')).toEqual(['language hallucination=환각 1']);
});

it('counts how often the texts say so', () => {
  expect(mine('환각(Hallucination)', '환각(hallucinations)을 줄인다', '망상(Hallucination)')).toEqual([
    'hallucination=환각 2',
    'hallucination=망상 1',
  ]);
});

it('takes the span that comes again, though it has another length than the English', () => {
  const texts = [
    '이 긴 문맥 창(Window)',
    '더 긴 문맥 창(Window)',
    '아주 긴 문맥 창(Window)',
    '그 문맥 창(Window)',
  ];
  expect(mine(...texts, '맥락 창(Window)')).toContain('window=창 5');
  expect(mine('두 단계 증류(Distill)', '세 단계 증류(Distill)')).toContain('distill=증류 2');
  const twice = [
    '모델의 심층 신경망(Deep Net Stack)',
    '여러 심층 신경망(Deep Net Stack)',
    '큰 심층 신경망(Deep Net Stack)',
  ];
  expect(mine(...twice)).toContain('deep net stack=심층 신경망 3');
});

it('finds nothing in brackets that explain nothing', () => {
  expect(mine('정확도(94.3%)가 (표 2) 오른다 (그림)')).toEqual([]);
});
