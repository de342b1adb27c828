import { expect, it } from 'vitest';
import { segment } from './segment.ts';
import { Vocabulary } from './vocabulary.ts';

function cut(word: string, frequencies: Record<string, number>): string[] {
  const vocabulary = new Vocabulary();
  const sorted = Object.entries(frequencies).sort(([a], [b]) => (a < b ? -1 : 1));
  vocabulary.add(sorted, 100);
  return segment(word, vocabulary).map(({ text, term }) => `${text}=${term ?? '?'}`);
}

it('cuts a word without spaces into known terms, particles and all', () => {
  expect(cut('강화학습을위한보상', { 강화: 9, 학습: 20, 위한: 30, 보상: 5 })).toEqual([
    '강화=강화',
    '학습을=학습',
    '위한=위한',
    '보상=보상',
  ]);
});

it('cuts Latin words without spaces', () => {
  expect(cut('rewardmodels', { reward: 9, model: 20 })).toEqual(['reward=reward', 'models=model']);
});

it('prefers one long piece to several short ones', () => {
  expect(cut('언어모델', { 언어: 50, 모델: 50, 언어모델: 5 })).toEqual(['언어모델=언어모델']);
});

it('prefers two words to single syllables', () => {
  expect(cut('대화상자', { 대화: 2, 상자: 2, 대: 90, 화: 90, 상: 90, 자: 90 })).toEqual([
    '대화=대화',
    '상자=상자',
  ]);
});

it('prefers the cut of more frequent words', () => {
  expect(cut('가나다라마', { 가나다: 50, 라마: 50, 가나: 1, 다라마: 1 })).toEqual([
    '가나다=가나다',
    '라마=라마',
  ]);
});

it('leaves letters that fit nowhere without a term', () => {
  expect(cut('뷁보상', { 보상: 5 })).toEqual(['뷁=?', '보상=보상']);
});

it('takes no Latin piece shorter than three letters', () => {
  expect(cut('aimodel', { ai: 50, model: 20 })).toEqual(['a=?', 'i=?', 'model=model']);
});
