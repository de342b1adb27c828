import { expect, it } from 'vitest';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { ko } from '../i18n/ko.ts';
import { libraryKo } from '../i18n/library.ko.ts';
import { writeSavedMarkdown, type SavedPaper } from './writeSavedMarkdown.ts';

const words = {
  title: '저장한 논문',
  note: '메모',
  standing: (standing: keyof typeof ko.standings) => libraryKo.export.standing(ko.standings[standing]),
};

const paper: SavedPaper = {
  paperId: '2505.15277',
  title: 'Web-Shepherd: 웹 에이전트',
  links: [{ name: 'arXiv', url: 'https://arxiv.org/abs/2505.15277' }],
  dates: ['2025-05-22', '2025-05-23'],
  standing: 'sound',
  tags: ['강화 학습'],
  note: '**좋다**',
  sections: [{ heading: '정량적 결과', markdown: '- 87.6%' }],
};

function headingsOf(markdown: string): string[] {
  return fromMarkdown(markdown).children.flatMap((node) =>
    node.type === 'heading' ? [`${node.depth} ${toString(node)}`] : [],
  );
}

it('writes title, links, dates, tags, note and sections of each paper', () => {
  expect(writeSavedMarkdown([paper], words)).toBe(
    `# 저장한 논문

## Web\\-Shepherd\\: 웹 에이전트

[arXiv](https://arxiv.org/abs/2505.15277)

2025\\-05\\-22, 2025\\-05\\-23

\\#강화 학습

### 메모

**좋다**

### 정량적 결과

\\- 87.6%

`.replace('\\- 87.6%\n\n', '- 87.6%\n\n'),
  );
});

it.each([
  ['partial', '개요만'],
  ['guessed', '추측'],
  ['refused', '요약 없음'],
  ['failed', '요약 실패'],
  ['empty', '빈 요약'],
] as const)('says over the texts of a %s summary what it is', (standing, mark) => {
  const [facts = '', text] = writeSavedMarkdown([{ ...paper, standing }], words).split('### 정량적 결과');
  expect(facts).toContain(`\n\n요약 상태\\: ${mark}\n\n`);
  expect(text).toContain('87.6%');
});

it('says nothing of a sound summary', () => {
  expect(writeSavedMarkdown([paper], words)).not.toContain('요약 상태');
});

it('takes a title for nothing but text', () => {
  const title =
    '# <script>alert(1)</script>\n## ![x](javascript:1) `a` *b* _c_ | &amp; 1. https://evil.example';
  const root = fromMarkdown(writeSavedMarkdown([{ ...paper, title, note: '', sections: [] }], words));
  const heading = root.children[1];
  expect(heading).toMatchObject({ type: 'heading', depth: 2 });
  expect(heading && 'children' in heading && heading.children.every(({ type }) => type === 'text')).toBe(
    true,
  );
  expect(heading && toString(heading)).toBe(title.replaceAll(/\s+/g, ' '));
});

it('leads only to addresses of the web', () => {
  const links = [
    { name: 'a](x', url: 'javascript:alert(1)' },
    { name: 'b', url: 'https://arxiv.org/a)b(c d' },
  ];
  const markdown = writeSavedMarkdown([{ ...paper, links }], words);
  expect(markdown).toContain('](#)');
  expect(markdown).toContain('](https://arxiv.org/a%29b%28c%20d)');
  expect(markdown).not.toContain('javascript');
});

it('lets no note or section begin another paper', () => {
  const note = '# 제목\n\n문단\n===\n\n문단\n---\n\n```\n# 코드\n```\n\n````\n열린 채';
  const markdown = writeSavedMarkdown([{ ...paper, note, sections: [] }, paper], words);
  expect(headingsOf(markdown)).toEqual([
    '1 저장한 논문',
    '2 Web-Shepherd: 웹 에이전트',
    '3 메모',
    '4 제목',
    '2 Web-Shepherd: 웹 에이전트',
    '3 메모',
    '3 정량적 결과',
  ]);
  expect(markdown).toContain('\n# 코드\n');
});
