// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { findNoInformation } from '../digest/insight/findNoInformation.ts';
import type { TextSpan } from '../digest/insight/textSpan.ts';
import { Markdown } from './Markdown.tsx';

afterEach(cleanup);

function spanOf(markdown: string, words: string): TextSpan {
  const start = markdown.indexOf(words);
  return { start, end: start + words.length };
}

function renderFolded(markdown: string, spans = findNoInformation(markdown)): HTMLElement {
  return render(<Markdown folded={spans}>{markdown}</Markdown>).container;
}

/** What may be folded, each with the name of its element. */
function readFolded(markdown: string): string[] {
  return Array.from(
    renderFolded(markdown).querySelectorAll('[data-folded]'),
    ({ tagName, textContent }) => `${tagName} ${textContent.trim().replace(/\s+/g, ' ')}`,
  );
}

describe('what says nothing', () => {
  it.each([
    ['a bullet', '- 가나다\n- 언급 없음\n- 라마바', ['LI 언급 없음']],
    [
      'a list of nothing else',
      '가나다.\n\n- 언급 없음\n- **학습률**: 명시되지 않음',
      ['UL 언급 없음 학습률: 명시되지 않음'],
    ],
    ['a sentence', '가나다. 수치는 명시되지 않았습니다. 라마바.', ['SPAN 수치는 명시되지 않았습니다.']],
    [
      'a paragraph of nothing else',
      '가나다.\n\n**수치**는 명시되지 않았습니다. 비용은 언급되지 않았습니다.',
      ['P 수치는 명시되지 않았습니다. 비용은 언급되지 않았습니다.'],
    ],
    [
      'a sentence that begins in bold words',
      '**가나다. 수치는 명시되지 않았습니다.** 라마바.',
      ['SPAN 수치는 명시되지 않았습니다.'],
    ],
    ['a bullet inside a bullet', '- 가나다\n  - 언급 없음\n  - 라마바', ['LI 언급 없음']],
    ['a bullet of which only what is inside says something', '- 언급 없음\n  - 가나다', ['DIV 언급 없음']],
    [
      'a bullet that only names such bullets',
      '- 가나다\n- **지표:**\n  - 언급 없음\n- 라마바',
      ['LI 지표: 언급 없음'],
    ],
    [
      'a text of nothing else',
      '- 언급 없음\n\n수치는 명시되지 않았습니다.',
      ['UL 언급 없음', 'P 수치는 명시되지 않았습니다.'],
    ],
    [
      'a quotation of nothing else',
      '가나다.\n\n> 수치는 명시되지 않았습니다.',
      ['BLOCKQUOTE 수치는 명시되지 않았습니다.'],
    ],
  ])('is marked as such: %s', (_, markdown, folded) => {
    expect(readFolded(markdown)).toEqual(folded);
  });

  it('stays in view where it cannot be cut out', () => {
    const markdown = '[가나다. 라마바.](https://example.org) 사아자.';
    const html = renderFolded(markdown, [spanOf(markdown, '라마바.')]);
    expect(html.querySelector('[data-folded]')).toBeNull();
    expect(html.querySelectorAll('a')).toHaveLength(1);
  });
});

describe('a marked span', () => {
  function renderMarked(markdown: string, ...words: string[]): (string | undefined)[] {
    const marked = words.map((word) => ({ ...spanOf(markdown, word), attributes: { className: word } }));
    const html = render(<Markdown marked={marked}>{markdown}</Markdown>).container;
    return words.map((word) => html.querySelector(`[class="${word}"]`)?.textContent);
  }

  it.each([
    ['between emphasis', '**A**: 정확도가 **1.8배** 높다.', '**1.8배**', '1.8배'],
    ['behind what takes more room in Markdown', String.raw`A &amp; B\*는 1.8배 높다.`, '1.8배', '1.8배'],
    ['in a cell', '| 모델 | 점수 |\n|---|---|\n| 가 | 1.8 |', '1.8', '1.8'],
    ['on a further line', '- 하나\n  둘 1.8배', '둘 1.8배', '둘 1.8배'],
  ])('stands %s', (_, markdown, words, text) => {
    expect(renderMarked(markdown, words)).toEqual([text]);
  });

  it('may stand inside of another', () => {
    expect(renderMarked('가. 정확도가 1.8배 높다.', '1.8배', '정확도가 1.8배 높다.')).toEqual([
      '1.8배',
      '정확도가 1.8배 높다.',
    ]);
  });
});

const pieces = [
  '**굵게. 언급 없음.** 끝',
  '*가. N/A*',
  '~~x. 명시되지 않음.~~',
  '`code. x` 언급 없음.',
  '| 열 | 값 |\n|---|---|\n| 하나 | 언급 없음 |',
  '<think>언급 없음</think>',
  '[a. 언급 없음.](javascript:b) 다',
  '![e](f) 명시되지 않았습니다.',
  '[^1]',
  '[^1]: 언급 없음',
  '> 언급 없음',
  '- 언급 없음',
  '  - 언급 없음',
  '    1. 명시되지 않음',
  '- **이름:**',
  '# 언급 없음',
  '- [ ] 언급 없음',
  'www.example.com 가. a@b.kr 언급 없음.',
  '```js\n언급 없음',
  'A &amp; B\\*. 명시되지 않았습니다. 😀',
  '\n\n',
  '가나다. 자세한 내용은 명시되지 않았습니다.  ',
];

const letters = (text: string | null) => text?.replace(/\s+/g, '');

it('keeps every word of any Markdown where it was, whatever is folded or marked', () => {
  const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(40)), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 10 }), spans, (parts, places) => {
      const markdown = parts.join('\n');
      const any = places.map(([start, length]) => ({ start, end: start + length + 1 }));
      const marked = any.map((span) => ({ ...span, attributes: { className: 'x' } }));
      const folded = findNoInformation(markdown);
      const plain = render(<Markdown>{markdown}</Markdown>).container;
      for (const props of [{ folded }, { folded: any }, { folded, marked }]) {
        const html = render(<Markdown {...props}>{markdown}</Markdown>).container;
        expect(letters(html.textContent)).toBe(letters(plain.textContent));
        expect(html.querySelectorAll('a, code, td, li').length).toBe(
          plain.querySelectorAll('a, code, td, li').length,
        );
      }
      cleanup();
    }),
    { numRuns: 60 },
  );
});
