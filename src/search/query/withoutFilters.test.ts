import { expect, it } from 'vitest';
import { parseQuery } from './parseQuery.ts';
import { withoutFilters } from './withoutFilters.ts';

it.each([
  ['강화 학습', '강화 학습'],
  ['강화 is:guessed 학습 date:2025-05', '강화 학습'],
  ['한계:데이터 title:"reward model"', '데이터 "reward model"'],
  ['“보상 모델” -survey', '"보상 모델" -survey'],
  ['RAG -title:survey -한계:데이터', 'RAG'],
  ['title:-foo title:is:read', '"-foo" "is:read"'],
  ['「say "x"」', '「say "x"」'],
  ['is:guessed', ''],
])('gives the words of %s', (text, words) => {
  expect(withoutFilters(parseQuery(text))).toBe(words);
});
