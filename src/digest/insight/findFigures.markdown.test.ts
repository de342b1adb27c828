import { expect, it } from 'vitest';
import { findFigures } from './findFigures.ts';

/** Each figure as it is cut from the Markdown, then its sentence so cut. */
function cutsOf(markdown: string): [figure: string, sentence: string][] {
  return findFigures(markdown).map(({ start, end, sentence }) => [
    markdown.slice(start, end),
    markdown.slice(sentence.start, sentence.end),
  ]);
}

/** What is shown of each figure, the figure itself in brackets. */
function shownOf(markdown: string): string[] {
  return findFigures(markdown).map(({ text, context: { labels, before, after } }) =>
    [...labels, `${before}[${text}]${after}`].join(' · '),
  );
}

it.each<[what: string, markdown: string, cuts: [string, string][]]>([
  ['bold words', '속도가 **1.8배** 빠릅니다.', [['1.8배', '속도가 **1.8배** 빠릅니다.']]],
  ['a bold number', '속도가 **1.8**배 빠릅니다.', [['1.8**배', '속도가 **1.8**배 빠릅니다.']]],
  ['a bold sentence', '앞말. **속도가 2배 빠릅니다.** 뒷말.', [['2배', '**속도가 2배 빠릅니다.**']]],
  ['code', '`58.2%`의 정확도', [['58.2%', '`58.2%`의 정확도']]],
  ['an entity', '&lt;5%의 &amp; 오류율', [['5%', '&lt;5%의 &amp; 오류율']]],
  ['an escape', '\\*정확도 85\\%', [['85\\%', '\\*정확도 85\\%']]],
  ['a formula', '속도는 $1.8\\times$ 빠름', [['1.8\\times', '속도는 $1.8\\times$ 빠름']]],
  ['a link', '[정확도](https://a.b/5%) 85%', [['85%', '[정확도](https://a.b/5%) 85%']]],
  [
    'CRLF',
    '첫째 2% 향상.\r\n둘째 3% 향상.\r\n',
    [
      ['2%', '첫째 2% 향상.'],
      ['3%', '둘째 3% 향상.'],
    ],
  ],
  ['a quotation', '> 첫 줄\n> 정확도 85%', [['85%', '정확도 85%']]],
  ['a nested bullet', '- 가\n  - 속도 2배 향상', [['2배', '속도 2배 향상']]],
  ['a byte order mark', '\uFEFF정확도 85%', [['85%', '정확도 85%']]],
  ['a heading', '### 속도 2배 향상', [['2배', '속도 2배 향상']]],
])('finds a figure where it stands in %s', (_, markdown, cuts) => {
  expect(cutsOf(markdown)).toEqual(cuts);
});

it('shows the bullet’s label and the words up to the clause’s ends', () => {
  const markdown = '- **성능 비교**: 기존보다 응답 길이를 53% 단축시키면서 정확도를 2.4% 향상시켰습니다.';
  expect(shownOf(markdown)).toEqual([
    '성능 비교 · 기존보다 응답 길이를 [53%] 단축시키면서',
    '성능 비교 · 정확도를 [2.4%] 향상시켰습니다',
  ]);
});

it('cuts long contexts between words', () => {
  const markdown =
    '최신 정리 증명기는 실제 샘플링 예산 하에서 16.46%의 성공률을 나타낸 것으로 확인되었습니다.';
  expect(shownOf(markdown)).toEqual(['증명기는 실제 샘플링 예산 하에서 [16.46%]의 성공률을 나타낸 것으로']);
});

it('shows the label above a nested bullet with its own', () => {
  expect(shownOf('- **MATH**\n  - **정확도**: 82%')).toEqual(['MATH · 정확도 · [82%]']);
  expect(shownOf('**GLUE**\n\n- 정확도: 82%')).toEqual(['GLUE · 정확도: [82%]']);
});

it('does not show a label that holds the figure itself', () => {
  expect(shownOf('- **정확도 12% 향상**: 크게 나아졌습니다.')).toEqual([
    '정확도 [12%] 향상: 크게 나아졌습니다',
  ]);
});

it('takes the numbers of a table under the heads of row and column, and leaves the settings out', () => {
  const markdown =
    '| 모델 | 정확도 | 파라미터 |\n|:--|--:|---|\n| 기존 | 63.2 | 7B |\n| **제안** | **95.1** (+31.9) | 7 |';
  expect(shownOf(markdown)).toEqual([
    '기존 · 정확도 · [63.2]',
    '제안 · 정확도 · [95.1] (+31.9)',
    '제안 · 정확도 · 95.1 ([+31.9])',
  ]);
  expect(cutsOf(markdown).map(([, cell]) => cell)).toEqual(['63.2', '95.1** (+31.9)', '95.1** (+31.9)']);
});

it('leaves out a table whose heads are numbers or name no measure', () => {
  expect(shownOf('| 1 | 2 |\n|---|---|\n| 3.1 | 4.2 |')).toEqual([]);
  expect(shownOf('| 항목 | 값 |\n|---|---|\n| 에폭 | 10 |\n| 정확도 | 85 |')).toEqual(['정확도 · 값 · [85]']);
});

it('keeps a bar behind a backslash in its cell', () => {
  const markdown = '| 모델 | 정확도 |\n|---|---|\n| a \\| b | 63.2 |';
  expect(shownOf(markdown)).toEqual(['a | b · 정확도 · [63.2]']);
});
