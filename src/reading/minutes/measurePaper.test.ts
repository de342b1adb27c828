import { expect, it } from 'vitest';
import type { ReadEdition } from '../../bundle/dayTexts.ts';
import { measurePaper } from './measurePaper.ts';

const edition: ReadEdition = {
  paperId: '2505.00001',
  title: '제목',
  titleSource: 'heading',
  standing: 'sound',
  before: '머리말',
  sections: [
    { kind: 'results', heading: '결과', markdown: '정확도 91.2' },
    { kind: 'other', heading: '요약', markdown: '그 밖의 글' },
    { kind: 'results', heading: '속도', markdown: '두 배' },
    { kind: 'limitations', heading: '한계', markdown: '정보는 제공되지 않았습니다.' },
  ],
  after: '',
};

function lengths(read: ReadEdition) {
  const { sections } = measurePaper(read, '2025-05-22');
  return sections.filter(({ characters }) => characters > 0);
}

it('adds up the sections of a kind, as far as they say something', () => {
  const insight = { informative: [3, 7, 4, 2, 0, 0] };
  expect(lengths({ ...edition, insight })).toEqual([{ kind: 'results', characters: 9 }]);
});

it('counts all that is written where nothing is known of it', () => {
  expect(lengths(edition)).toEqual([
    { kind: 'results', characters: 9 },
    { kind: 'limitations', characters: 13 },
  ]);
});
