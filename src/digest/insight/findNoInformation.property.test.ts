import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNoInformation } from './findNoInformation.ts';

const pieces = [
  '구체적인 마스킹 방식에 대한 정보는 제공되지 않았습니다.',
  '자세한 내용은 논문을 참고하시기 바랍니다.',
  '죄송합니다만, 논문을 확인할 수 없었습니다.',
  '새로운 모델을 제안합니다.',
  '- **마스킹 방식**: ',
  '1. ',
  '  - ',
  '> ',
  '## ',
  '| 정보 없음 |',
  '|---|',
  '```',
  '**',
  '없으나, ',
  '😀',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
];

/** Markdown made of what sections are made of, and of anything else, in any order. */
const markdown = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

it('gives spans inside the text, in its order and apart, whatever the text', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      let passed = 0;
      for (const { start, end } of findNoInformation(text)) {
        expect(start).toBeGreaterThanOrEqual(passed);
        expect(end).toBeGreaterThan(start);
        passed = end;
      }
      expect(passed).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});
