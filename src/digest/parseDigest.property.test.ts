import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendarDate } from './readCalendarDate.ts';
import type { Edition } from './edition.ts';
import { parseDigest } from './parseDigest.ts';
import { splitEntries } from './splitEntries.ts';

const file = 'seeds/2025-05-22.md';

/** What the parser may leave out: the language of the fence around a summary. */
const syntaxWords = new Set(['markdown', 'md']);

const lines = [
  '# 📰 Hugging Face Daily Papers – 2025-05-22',
  '## 2505.00001',
  '## 2505.00002v3',
  '## cs/0112017',
  '## 2505.00003: 제목이 붙은 번호',
  '🔗 [논문 보기](https://huggingface.co/papers/2505.00001)',
  '## open-weights',
  '🔗 https://huggingface.co/papers/2505.00001',
  '🔗 https://example.org/어딘가',
  '**Summary**:',
  '**Summary**: 같은 줄의 글',
  '```markdown',
  '```',
  '```python',
  '~~~md',
  '---',
  '***',
  '# 논문 요약: "Web-Shepherd: 웹 에이전트"',
  '# 요약',
  '## 1. 핵심 동기와 문제 정의',
  '## ## 2. 주요 기여 및 참신성',
  '### 3. 모델 구조와 학습 방법',
  '**4. 실험 설정**',
  '**정량적 결과:** 같은 줄의 글',
  '한계점 및 잠재적 실패 요인',
  '7. **후속 연구 아이디어 또는 확장 방향**',
  '## 8. [재현성](https://example.org/메모)',
  '   - 안쪽 글머리',
  '- **라벨**: **모델(PRM)**은 3~5배, 10~20배 빠릅니다.',
  '1. **노이즈 제거**: 먼저 합니다.',
  '> 인용문',
  '| 열 | 값 |',
  '|---|---|',
  '<think>',
  '<!-- 숨은 말',
  '<div onclick="hack()">태그</div>',
  '[이름표]: https://example.org/주소 "덧말"',
  '![그림말](https://example.org/그림.png)',
  '    네 칸 들인 줄',
  '\t탭으로 들인 줄',
  '죄송합니다만, 논문을 확인할 수 없었습니다.',
  '해당 논문은 "이름: 제목"으로, 새롭습니다.',
  'Failed to summarize: 429',
  '',
  '\u200B\uFEFF\u0301',
  '가나다'.normalize('NFD'),
  'a̐éö̲ 👨‍👩‍👧',
  '*'.repeat(300),
  '['.repeat(300),
  '> '.repeat(200) + '깊은 인용',
];

/** A digest made of the lines that digests are made of, and of any others, in any order. */
const digestText = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...lines) },
        fc.string({ unit: 'binary', maxLength: 40 }),
      ),
      {
        maxLength: 60,
      },
    ),
    fc.constantFrom('\n', '\r\n', '\n\n', '\r'),
  )
  .map(([parts, lineEnd]) => parts.join(lineEnd));

/** The same, cut at any place, with a piece taken out of it or written twice. */
const damagedText = fc
  .tuple(digestText, fc.nat(4000), fc.nat(400), fc.constantFrom('cut', 'hole', 'double'))
  .map(([text, at, length, damage]) => {
    const start = at % (text.length + 1);
    if (damage === 'cut') return text.slice(0, start);
    if (damage === 'hole') return text.slice(0, start) + text.slice(start + length);
    return text.slice(0, start + length) + text.slice(start);
  });

describe('any text at all', () => {
  it('is read without throwing, and no word of its entries is lost or made up', () => {
    fc.assert(
      fc.property(damagedText, (text) => {
        const { digest, messages } = parseDigest(text, file);
        const { preamble, entries } = splitEntries(normalized(text));
        const written = countWords([withoutDateHeading(preamble), ...entries.map(({ body }) => body)]);
        const read = countWords([digest?.preamble ?? '', ...(digest?.editions ?? []).flatMap(textsOf)]);
        const repeatedUrls = countWords(repeatedTexts(digest?.editions ?? []));
        expect(missingWords(written, read).filter((word) => !syntaxWords.has(word))).toEqual([]);
        expect(missingWords(read, written).filter((word) => !repeatedUrls.has(word))).toEqual([]);
        expect(messages.every(({ line, reason, advice }) => line > 0 && reason !== '' && advice !== '')).toBe(
          true,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('is cut into entries without losing a line', () => {
    fc.assert(
      fc.property(damagedText, (text) => {
        const { preamble, entries } = splitEntries(normalized(text));
        const parts = entries.flatMap(({ writtenId, link, body }) => [writtenId, link ?? '', body]);
        const kept = countWords([preamble, ...parts]);
        const lost = missingWords(countWords([normalized(text)]), kept);
        expect(lost.filter((word) => word !== 'Summary')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every text of an edition that came from its entry's body. */
function textsOf(edition: Edition): string[] {
  const { writtenTitle, titleSource, name = '', title, before, sections, after } = edition;
  const titleTexts =
    writtenTitle !== undefined ? [writtenTitle] : titleSource === 'heading' ? [name, title] : [];
  return [...titleTexts, before, ...sections.flatMap(({ heading, markdown }) => [heading, markdown]), after];
}

/** A paper's second text stands in a section without a heading, together with its link. */
function repeatedTexts(editions: Edition[]): string[] {
  return editions.flatMap(({ sections }) =>
    sections.filter(({ heading }) => heading === '').map(({ markdown }) => markdown),
  );
}

function normalized(text: string): string {
  return text
    .replace(/\uFEFF/g, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

function withoutDateHeading(preamble: string): string {
  const lines = preamble.split('\n');
  const index = lines.findIndex((line) => line.startsWith('#') && readCalendarDate(line) !== undefined);
  return lines.filter((_, other) => other !== index).join('\n');
}

/** How often each run of letters and digits stands in the texts, marks of emphasis and code left out. */
function countWords(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const words =
    texts
      .join('\n')
      .replace(/[*_~`\\]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function missingWords(from: Map<string, number>, inside: Map<string, number>): string[] {
  return Array.from(from.keys()).filter((word) => (inside.get(word) ?? 0) < (from.get(word) ?? 0));
}
