import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findFigures } from './findFigures.ts';

const pieces = [
  '정확도가 39.33%에서 61.48%로 향상되었습니다.',
  '- **GenEval 정확도**: 기존 모델의 63%에서 **95%**로 향상됩니다.',
  '  - 안쪽 글머리: `58.2%`의 정확도',
  '1. F1 점수 0.87, PSNR 32.1dB',
  '> 성능이 **1.8**배 높습니다',
  '| 모델 | 정확도 | 파라미터 |',
  '|---|:-:|---|',
  '| **제안** | **95.1** (+3.2) | 7B \\| 8B |',
  '$1.8\\times$ 빠르고 $p<0.05$',
  '&lt;5%의 오류율, 85&#37;&nbsp;향상',
  '7B 파라미터 모델이 70B 모델을 능가',
  '두 배 빠르고 비용은 $0.05로 절감',
  '![그림 85%](https://example.org/85%25)',
  '[정확도 85.3%](https://example.org)를 기록',
  '### 추론 속도 3.2배 향상',
  '```',
  '정확도 12.3%  ',
  '\\*85\\% 향상\\*',
  '각각 62.3, 71.2의 점수',
  '**',
  '~~',
  '\uFEFF정확도 85%',
  '\u0000정확도 85%',
  '\t',
  '',
];

const markdownText = fc
  .tuple(
    fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), {
      maxLength: 20,
    }),
    fc.constantFrom('\n', '\r\n', '\n\n', ' ', ''),
  )
  .map(([lines, lineEnd]) => lines.join(lineEnd));

it('gives figures of any Markdown in order, each as it stands there and inside its sentence', () => {
  fc.assert(
    fc.property(markdownText, (markdown) => {
      const figures = findFigures(markdown);
      expect(figures).toEqual([...figures].sort((a, b) => a.start - b.start));
      for (const { start, end, sentence, text, numbers } of figures) {
        expect(sentence.start <= start && start < end && end <= sentence.end).toBe(true);
        expect(sentence.end).toBeLessThanOrEqual(markdown.length);
        const written = markdown.slice(start, end);
        expect(numbers.every((number) => text.includes(number) && written.includes(number))).toBe(true);
        expect(text.startsWith(written[0] ?? '')).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

it('shows beside a figure only words of its own sentence, as one piece with the figure', () => {
  fc.assert(
    fc.property(markdownText, (markdown) => {
      for (const { text, sentence, context } of findFigures(markdown)) {
        const plain = withoutMarks(markdown.slice(sentence.start, sentence.end));
        expect(plain).toContain(withoutMarks(context.before + text + context.after));
        for (const label of context.labels) expect(withoutMarks(markdown)).toContain(withoutMarks(label));
      }
    }),
    { numRuns: 1000 },
  );
});

/** What is left when marks, escapes, entities, addresses and spaces are gone. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/\]\([^()\s]*\)/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&#37;/g, '%')
    .replace(/&nbsp;/g, '')
    .replace(/[*_~`\\[\]\s>$]/g, '');
}
