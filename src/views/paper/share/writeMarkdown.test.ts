// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { ReadEdition } from '../../../bundle/dayTexts.ts';
import type { PlacedSection } from '../placeSections.ts';
import type { SharedPaper } from './sharedPaper.ts';
import { writeQuote, writeSection, writeSummary } from './writeMarkdown.ts';
import { writeReference } from './writeReference.ts';

const words = {
  siteName: '논문일보',
  caveat: '덧붙인 글',
  standing: () => '요약 상태: 추측',
  sectionOf: (date: string) => `${date} 요약`,
  nameOf: ({ heading }: PlacedSection) => heading,
};

const edition: ReadEdition = {
  paperId: '2505.15277',
  name: 'Web-Shepherd',
  title: '웹 에이전트를 이끄는 [PRM]',
  titleSource: 'heading',
  standing: 'sound',
  before: '첫 글.',
  sections: [],
  after: '',
};

const results: PlacedSection = {
  kind: 'results',
  heading: '5. 정량적 결과',
  markdown: '# 큰 제목\n\n- **정확도**: 8%',
  date: '2025-05-22',
  insight: undefined,
  anchor: 'results',
};

const paper: SharedPaper = { edition, date: '2025-05-22', isWhole: false, sections: [results] };
const link = 'http://localhost:3000/papers/2505.15277';

it('writes a summary under its title and source, its own headings below the sections’', () => {
  expect(writeSummary(paper, words)).toBe(
    String.raw`# Web-Shepherd: 웹 에이전트를 이끄는 \[PRM\]

[arXiv:2505.15277](https://arxiv.org/abs/2505.15277) · [논문일보 2025-05-22](${link})

첫 글.

## 5. 정량적 결과

### 큰 제목

- **정확도**: 8%
`,
  );
});

it('says which day a section is from where that is another than the paper’s, and what a poor summary is', () => {
  const guessed = { ...edition, standing: 'guessed' as const };
  const text = writeSummary({ ...paper, edition: guessed, date: '2025-05-23' }, words);
  expect(text).toContain('## 5. 정량적 결과 (2025-05-22 요약)');
  expect(text).toContain('[논문일보 2025-05-23, 요약 상태: 추측]');
});

it('writes a section with a line that leads to it', () => {
  expect(writeSection(results, paper, words)).toMatch(
    /^## 5\. 정량적 결과\n\n### 큰 제목\n\n- \*\*정확도\*\*: 8%\n\n— \[Web-Shepherd: .*\]\(.*\/papers\/2505\.15277#results\), \[arXiv:2505\.15277\]\(https:\/\/arxiv\.org\/abs\/2505\.15277\) \(논문일보 2025-05-22\)\n$/,
  );
});

it('quotes each bullet, escapes what Markdown would take for its own, and leaves snake_case alone', () => {
  const blocks = [
    { text: '별 *하나* snake_case', isBullet: true },
    { text: '<b>둘</b> 3 < 5', isBullet: true },
  ];
  const quote = writeQuote(blocks, paper, { date: '2025-05-22', link }, words);
  expect(quote.split('\n').slice(0, 4)).toEqual([
    String.raw`> - 별 \*하나\* snake_case`,
    '>',
    String.raw`> - \<b>둘\</b> 3 < 5`,
    '>',
  ]);
});

it.each([
  ['# 하나', String.raw`> \# 하나`],
  ['1. 하나', String.raw`> 1\. 하나`],
  ['- 하나', String.raw`> \- 하나`],
  ['-1점 #하나 2.5배', '> -1점 #하나 2.5배'],
])('quotes %s as it stands', (text, quoted) => {
  const quote = writeQuote([{ text, isBullet: false }], paper, { date: '2025-05-22', link }, words);
  expect(quote.split('\n')[0]).toBe(quoted);
});

it('writes a reference on one line', () => {
  expect(writeReference(edition, '2025-05-22', link, words)).toBe(
    'Web-Shepherd: 웹 에이전트를 이끄는 [PRM], arXiv:2505.15277, https://arxiv.org/abs/2505.15277 (논문일보 2025-05-22)',
  );
});

it('refers to a paper without a title by its id, and to one that is not arXiv’s by its page here', () => {
  const untitled = { ...edition, titleSource: 'id' as const, paperId: 'x-1', title: 'x-1' };
  expect(writeReference(untitled, '2025-05-22', link, words)).toBe(`x-1, ${link} (논문일보 2025-05-22)`);
});
