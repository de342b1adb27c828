import { expect, it } from 'vitest';
import { indexPapers } from './indexPapers.ts';

it('counts how often a term stands in the titles and in the texts of each paper, and marks where', () => {
  const { terms, titles, texts, lengths } = indexPapers([
    { title: '보상 모델', texts: ['모델이 크다', '모델과 모델'] },
    { title: '', texts: ['모델'] },
  ]);
  expect(terms).toEqual(['모델', '보상', '크다']);
  expect([titles.starts, titles.papers, titles.frequencies].map((column) => Array.from(column))).toEqual([
    [0, 1, 2, 2],
    [0, 0],
    [1, 1],
  ]);
  expect(
    [texts.starts, texts.papers, texts.frequencies, texts.marks].map((column) => Array.from(column)),
  ).toEqual([
    [0, 2, 2, 3],
    [0, 1, 0],
    [3, 1, 1],
    [0b11, 0b1, 0b1],
  ]);
  expect([...lengths.titles]).toEqual([2, 0]);
  expect([...lengths.texts]).toEqual([2, 1]);
});

it('puts the terms in the order of UTF-16 units, as the codec needs it', () => {
  expect(indexPapers([{ title: '', texts: ['나 가 Z a 𝑥 ﬁ 2.5'] }]).terms).toEqual(
    ['2.5', 'a', 'z', '가', '나', '𝑥', 'ﬁ'].sort((a, b) => (a < b ? -1 : 1)),
  );
});

it('does not index an accent of no letter', () => {
  expect(indexPapers([{ title: '\u0301', texts: ['\u0301 가'] }]).terms).toEqual(['가']);
});
