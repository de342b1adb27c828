import { expect, it } from 'vitest';
import { koreanStem } from './koreanStem.ts';

it.each([
  ['데이터는', '데이터'],
  ['모델에서의', '모델'],
  ['한국어가', '한국어'],
  ['프레임워크를', '프레임워크'],
  ['학습하는', '학습'],
  ['생성되었습니다', '생성'],
  ['향상시킵니다', '향상'],
])('strips what is attached to %s', (word, stem) => {
  expect(koreanStem(word)).toBe(stem);
});

it.each(['도메인', '파이프라인', '온라인', '디자인', '블록체인'])(
  'does not take the end of %s for a particle',
  (word) => {
    expect(koreanStem(word)).toBe(word);
    expect(koreanStem(`${word}에서는`)).toBe(word);
  },
);

it('strips two particles, one behind the other', () => {
  expect(koreanStem('모델들에게는')).toBe('모델');
});

it('strips no third particle', () => {
  expect(koreanStem('데이터들마다만은')).toBe('데이터들마다');
});

it.each(['정의', '나는', '회의', '이'])('keeps the two syllables of %s', (word) => {
  expect(koreanStem(word)).toBe(word);
});

it('keeps 이미지 whole', () => {
  expect(koreanStem('이미지')).toBe('이미지');
});
