import { expect, it } from 'vitest';
import { matchPapers } from './matchPapers.ts';

const paper = { savedAt: 0, isRead: false, interest: 0 as const, note: '' };
const facts = [
  { ...paper, paperId: '2507.90005', tags: ['강화 학습'] },
  { ...paper, paperId: '2507.90071', tags: [], note: '**ＬｏＲＡ**와 비교' },
];
const titles = new Map([['2507.90071', 'PromptMoat 숨은 지시를 막는 해자']]);

function find(text: string): string[] {
  return matchPapers(facts, text, titles).map(({ paperId }) => paperId);
}

it('wants each word, in any case and form', () => {
  expect(find('promptMOAT 해자')).toEqual(['2507.90071']);
  expect(find('promptMOAT 어댑터')).toEqual([]);
  expect(find('lora')).toEqual(['2507.90071']);
  expect(find('해자'.normalize('NFD'))).toEqual(['2507.90071']);
});

it('finds ids and tags of papers whose titles are not known', () => {
  expect(find('90005')).toEqual(['2507.90005']);
  expect(find('#강화')).toEqual(['2507.90005']);
  expect(find('  ')).toHaveLength(2);
});
