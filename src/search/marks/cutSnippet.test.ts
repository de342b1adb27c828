import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyzer/analyze.ts';
import type { MarkedTerm } from '../answer.ts';
import { cutSnippet, type Snippet } from './cutSnippet.ts';
import { findMarks } from './findMarks.ts';

function cut(text: string, typed: string, length?: number): Snippet {
  const terms = analyze(typed).map(({ text, terms: [term] }): MarkedTerm => ({
    term,
    typed: text,
    reason: 'word',
  }));
  return cutSnippet(text, findMarks(text, terms, []), length);
}

function marked({ text, marks }: Snippet): string[] {
  return marks.map(({ from, to }) => text.slice(from, to));
}

describe('which piece', () => {
  const text =
    '보상 보상 보상을 씁니다. 그 밖의 긴 설명이 여기에 이어집니다. 보상 모델을 학습합니다. 모델을 씁니다.';

  it('shows most terms before most marks', () => {
    expect(cut(text, '보상 모델', 20)).toMatchObject({
      text: '보상 모델을 학습합니다. 모델을',
      isCutBefore: true,
      isCutBehind: true,
    });
  });

  it('shows most marks, then the earliest, of as many terms', () => {
    expect(cut(text, '보상', 15).text).toBe('보상 보상 보상을 씁니다.');
  });

  it('is the beginning where nothing is marked', () => {
    expect(cut(text, '없음', 12)).toEqual({
      text: '보상 보상 보상을',
      marks: [],
      isCutBefore: false,
      isCutBehind: true,
    });
  });
});

describe('where it is cut', () => {
  it('begins with the sentence or bullet that holds the first mark', () => {
    const text =
      '첫째 문장은 꽤 깁니다.\n성능 비교: 정확도를 높입니다.\n셋째 문장도 꽤 길게 이어집니다. 넷째 문장.';
    expect(cut(text, '정확도', 37).text).toBe(
      '성능 비교: 정확도를 높입니다. 셋째 문장도 꽤 길게 이어집니다.',
    );
  });

  it('begins a few words before the mark where the sentence is too long', () => {
    const snippet = cut(
      `${'아주 긴 문장이 '.repeat(20)}정확도를 높이고 ${'계속 이어지는 '.repeat(20)}`,
      '정확도',
      40,
    );
    expect(snippet.text).toBe('문장이 아주 긴 문장이 정확도를 높이고 계속 이어지는 계속 이어지는 계속');
  });

  it('goes back to an earlier sentence where the text ends soon', () => {
    expect(cut('하나는 길지 않은 글. 둘도 길지 않은 글. 셋은 정확도.', '정확도', 24).text).toBe(
      '둘도 길지 않은 글. 셋은 정확도.',
    );
  });

  it('keeps a whole text that is short enough', () => {
    expect(cut(' 짧은\n\n글 ', '글')).toMatchObject({
      text: '짧은 글',
      isCutBefore: false,
      isCutBehind: false,
    });
  });

  it('cuts a run without spaces, but no character', () => {
    expect(cut('😀'.repeat(20), '', 5).text).toBe('😀😀');
  });
});

it('moves the marks with the white space that it takes out', () => {
  const snippet = cut('첫째 글.  \n\n 강화   학습을\n  씁니다.', '강화 학습', 30);
  expect([snippet.text, marked(snippet)]).toEqual(['첫째 글. 강화 학습을 씁니다.', ['강화', '학습을']]);
});

it('shows every mark that it keeps as it was written, within its length', () => {
  const words = fc.constantFrom(
    '강화',
    '학습을',
    'LLM의',
    '그리고',
    '이어집니다.',
    '\n',
    '  ',
    'FlashAttention',
  );
  fc.assert(
    fc.property(fc.array(words), fc.integer({ min: 15, max: 60 }), (list, length) => {
      const text = list.join(' ');
      const snippet = cut(text, '강화 학습 LLM attention', length);
      expect(snippet.text.length).toBeLessThanOrEqual(length);
      expect(marked(snippet).every((form) => ['강화', '학습을', 'LLM의', 'Attention'].includes(form))).toBe(
        true,
      );
      expect(snippet.marks.length > 0).toBe(/강화|학습|LLM|Att/.test(text));
    }),
  );
});
