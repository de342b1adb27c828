// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { MarkedTerm } from '../../search/answer.ts';
import { findMatches } from './findMatches.ts';

function found(html: string, terms: string[], phrases: string[] = []): string[] {
  document.documentElement.lang = 'ko';
  const root = document.createElement('article');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  const marks = terms.map((term): MarkedTerm => ({ term, typed: term, reason: 'word' }));
  return findMatches(root, { marks, phrases }).map(String);
}

it('finds every form of a word, with its particle, over emphasis', () => {
  expect(found('<div lang="ko"><p>강화 <strong>학습</strong>을 씁니다.</p></div>', ['강화', '학습'])).toEqual(
    ['강화', '학습을'],
  );
});

it('finds a phrase that begins in one element and ends in another', () => {
  expect(found('<p lang="ko">깊은 <em>사고</em> 과정을</p>', [], ['사고 과정'])).toEqual(['사고 과정을']);
});

it('does not read two bullets as one text, nor a list with the bullet that it stands in', () => {
  const html = '<ul lang="ko"><li>긴 사고<ul><li>과정</li></ul></li></ul>';
  expect(found(html, [], ['사고과정', '사고 과정'])).toEqual([]);
  expect(found(html, ['사고', '과정'])).toEqual(['사고', '과정']);
});

it('leaves the words of the interface alone', () => {
  expect(found('<p>결과</p><p lang="ko">결과</p>', ['결과'])).toEqual(['결과']);
});

it('does not find once more what a link repeats of the text', () => {
  const html = '<nav><ul><li lang="ko">사고 8%</li></ul></nav><p lang="ko">사고가 8% 늘었습니다.</p>';
  expect(found(html, ['사고'])).toEqual(['사고가']);
});
