// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { Markdown } from './Markdown.tsx';

afterEach(cleanup);

function renderHtml(markdown: string): HTMLElement {
  return render(<Markdown>{markdown}</Markdown>).container;
}

describe('Korean Markdown', () => {
  it('closes emphasis beside Hangul', () => {
    expect(renderHtml('**모델(PRM)**은 빠릅니다.').querySelector('strong')?.textContent).toBe('모델(PRM)');
  });

  it('does not strike through ranges', () => {
    const html = renderHtml('3~5배, 10~20배 빠릅니다.');
    expect(html.querySelector('del')).toBeNull();
    expect(html.textContent).toBe('3~5배, 10~20배 빠릅니다.');
  });

  it('shows tags as text', () => {
    expect(renderHtml('<think>생각</think>\n\n<short>').textContent).toContain(
      '<think>생각</think>\n<short>',
    );
  });

  it('reads Markdown inside of tags, and a line above a rule as a line', () => {
    const html = renderHtml('<div>\n**굵게**\n</div>\n\n글\n---');
    expect(html.querySelector('strong')?.textContent).toBe('굵게');
    expect(html.querySelector('h3')).toBeNull();
  });

  it('renders tables in a part that scrolls by itself', () => {
    const html = renderHtml('| 모델 | 점수 |\n|---|---|\n| 가 | 12 |');
    expect(html.querySelector('section[tabindex="0"] table td')?.textContent).toBe('가');
  });

  it('puts headings under the section’s own', () => {
    const headings = renderHtml('# 하나\n\n#### 둘').querySelectorAll('h1, h2, h3, h4');
    expect(Array.from(headings, ({ tagName, textContent }) => [tagName, textContent])).toEqual([
      ['H3', '하나'],
      ['H4', '둘'],
    ]);
  });
});

describe('what leads away or out of sight', () => {
  it('opens links in a tab that knows nothing of this one', () => {
    const link = renderHtml('[코드](https://example.com/x)').querySelector('a');
    expect([link?.getAttribute('href'), link?.rel, link?.target]).toEqual([
      'https://example.com/x',
      'noopener noreferrer',
      '_blank',
    ]);
  });

  it.each([
    ['[눌러](javascript:alert(1))', '눌러 (javascript:alert(1))'],
    ['[눌러](/settings)', '눌러 (/settings)'],
    ['![그림](data:image/svg+xml,x)', '그림 (data:image/svg+xml,x)'],
    ['[글](https://example.com "덧말")', '글 (덧말)'],
    ['[글][이름]\n\n[이름]: https://example.com', '[글][이름]\n[이름]: https://example.com'],
    ['각주[^1]\n\n[^1]: 각주의 글', '각주[^1]\n[^1]: 각주의 글'],
    ['```python title=x\nsort()\n```', 'python title=x\nsort()\n'],
    ['| 가 |\n|---|\n| 나 | 다 |', '가나다'],
    ['<!-- 숨은 말 -->', '<!-- 숨은 말 -->'],
  ])('shows all of %j', (markdown, text) => {
    expect(renderHtml(markdown).textContent).toBe(text);
  });

  it('makes a link of an image, so that nothing is fetched', () => {
    const html = renderHtml('![그림](https://example.com/a.png)');
    expect(html.querySelector('img')).toBeNull();
    expect(html.querySelector('a')?.textContent).toBe('그림');
  });
});

const pieces = [
  '**굵게**은',
  '*a',
  '~~x~~',
  '`code',
  '| 열 | 값 |\n|---|---|\n| 하나 | 둘 | 셋 |',
  '<script>x()</script>',
  '<img src=x onerror=y>',
  '[a](javascript:b)',
  '[c](<https://d>)',
  '![e](f)',
  '[^1]',
  '[^1]: 각주',
  '[g]: https://h "i"',
  '[g]',
  '> 인용',
  '- 글머리',
  '1. 번호',
  '# 제목',
  '- [ ] 할 일',
  'https://example.com/가',
  'a@b.kr',
  '<https://j.kr>',
  '```js k\nl',
  '***',
  '  \n',
  '\n\n',
  '    들임',
  '~3~',
  '$m$',
  '😀',
];

it('renders any Markdown without an element that runs or fetches, and shows its every word', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const markdown = parts.join('\n');
      const html = renderHtml(markdown);
      expect(
        html.querySelector(
          'script, img, iframe, object, embed, form, style, [onerror], a[href^="javascript:" i]',
        ),
      ).toBeNull();
      const addresses = Array.from(html.querySelectorAll('a'), ({ href }) => decodeURI(href));
      const shown = [html.textContent, ...addresses].join('').replace(/[^\p{L}\p{N}]/gu, '');
      expect(wordsOf(markdown).filter((word) => !shown.includes(word))).toEqual([]);
      cleanup();
    }),
    { numRuns: 400 },
  );
});

/** Words with a letter; a list's numbers are drawn by the browser. */
function wordsOf(text: string): string[] {
  return text.replace(/[*_~`]/g, '').match(/[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*/gu) ?? [];
}
