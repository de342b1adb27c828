import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from './parseQuery.ts';
import { toggleFilter } from './toggleFilter.ts';

it.each([
  ['', 'is:guessed', 'is:guessed'],
  ['강화 학습 ', 'is:guessed', '강화 학습 is:guessed'],
  ['강화 is:guessed 학습', 'is:guessed', '강화 학습'],
  ['강화 상태:추측', 'is:guessed', '강화'],
  ['강화 -is:guessed', 'is:guessed', '강화 is:guessed'],
  ['강화 is:guessed', 'is:partial', '강화 is:guessed is:partial'],
  ['강화 한계:데이터', 'limitations:데이터', '강화'],
])('turns %j with %s into %j', (text, filter, result) => {
  expect(toggleFilter(text, filter)).toBe(result);
});

it.each([
  ['강화 date:2025-05', 'date:2025-06', '강화 date:2025-06'],
  ['날짜:2025.5 강화', 'date:2025-05', '강화'],
  ['after:2025 강화', 'date:2025-05', 'after:2025 강화 date:2025-05'],
])('keeps one date: in %j with %s', (text, filter, result) => {
  expect(toggleFilter(text, filter)).toBe(result);
});

it('puts a filter in the place of a key that waits for its value', () => {
  expect(toggleFilter('강화 date:', 'date:2025-05')).toBe('강화 date:2025-05');
});

it.each([
  ['"보상 모델', '"보상 모델" is:read'],
  ['제목:「보상 모델 ', '제목:「보상 모델」 is:read'],
])('closes the phrase of %s before it puts a filter behind', (text, result) => {
  expect(toggleFilter(text, 'is:read')).toBe(result);
});

it('keeps what stands close behind a phrase there', () => {
  expect(toggleFilter('"강화 학습"-기반 is:read', 'is:read')).toBe('"강화 학습"-기반');
});

it('adds and takes away without a change to the words', () => {
  const words = fc.array(fc.constantFrom('강화', '"보상 모델"', '-survey', 'title:PRM', '한계:데이터'));
  fc.assert(
    fc.property(words, (words) => {
      const text = words.join(' ');
      const added = toggleFilter(text, 'is:guessed');
      expect(parseQuery(added)).toEqual({ ...parseQuery(text), standings: ['guessed'] });
      expect(toggleFilter(added, 'is:guessed')).toBe(text);
    }),
  );
});
