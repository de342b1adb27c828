import { expect, it } from 'vitest';
import type { Edition } from '../../digest/edition.ts';
import { countSections } from './countSections.ts';

const edition = (paperId: string, markdown: string): Edition => ({
  paperId,
  title: `제목 ${paperId}`,
  titleSource: 'id',
  standing: 'sound',
  before: '',
  sections: [{ kind: 'results', heading: '정량적 결과', markdown }],
  after: '',
});
const entry = (paperId: string, date: string) => ({ paperId, date });

it('counts who has a section, names who has none, and says of whom that is not known', () => {
  const editions = new Map([['2025-07-03', [edition('a', '12 %'), edition('b', '')]]]);
  const entries = [
    entry('a', '2025-07-03'),
    entry('b', '2025-07-03'),
    entry('not of that day', '2025-07-03'),
    entry('d', '2025-07-02'),
  ];
  expect(countSections(entries, 'results', editions)).toEqual({
    found: 1,
    missing: [
      { paperId: 'b', name: '제목 b' },
      { paperId: 'not of that day', name: 'not of that day' },
    ],
    unread: 1,
  });
  expect(countSections(entries, 'limitations', editions)).toMatchObject({ found: 0, unread: 1 });
});
