import { expect, it } from 'vitest';
import type { ReadEdition } from '../../bundle/dayTexts.ts';
import type { SectionKind } from '../../digest/edition.ts';
import { composeSections, listNeededDates, type OtherEdition } from './composeSections.ts';

function write(sections: [kind: SectionKind, markdown: string][]): ReadEdition {
  return {
    paperId: '2506.90011',
    title: '제목',
    titleSource: 'heading',
    standing: 'sound',
    before: '',
    sections: sections.map(([kind, markdown]) => ({ kind, heading: kind, markdown })),
    after: '',
  };
}

const places = [
  { date: '2025-07-02', standing: 'sound' as const, fullest: ['motivation' as const] },
  { date: '2025-07-01', standing: 'sound' as const, fullest: ['results' as const, 'future' as const] },
  { date: '2025-06-30', standing: 'guessed' as const },
];
const shown = {
  date: '2025-07-02',
  edition: write([
    ['motivation', '동기.'],
    ['results', '결과.'],
    ['other', '재현성.'],
  ]),
};
const fuller = write([
  ['results', '더 긴 결과.'],
  ['results', '결과 둘.'],
  ['future', '이어질 연구.'],
  ['other', '다른 것.'],
]);

function compose(other: OtherEdition) {
  return composeSections(shown, places, new Map([['2025-07-01', other]])).map(
    ({ markdown, date, isComing = false }) => [markdown, date, isComing],
  );
}

it('takes each section from the day that says most in it, and what has no kind from the shown edition', () => {
  expect(compose(fuller)).toEqual([
    ['동기.', '2025-07-02', false],
    ['더 긴 결과.', '2025-07-01', false],
    ['결과 둘.', '2025-07-01', false],
    ['이어질 연구.', '2025-07-01', false],
    ['재현성.', '2025-07-02', false],
  ]);
});

it('keeps the place of what is on its way', () => {
  expect(compose('coming')).toEqual([
    ['동기.', '2025-07-02', false],
    ['', '2025-07-01', true],
    ['', '2025-07-01', true],
    ['재현성.', '2025-07-02', false],
  ]);
});

it('falls back to the shown edition where a day could not be fetched', () => {
  expect(compose('lost')).toEqual([
    ['동기.', '2025-07-02', false],
    ['결과.', '2025-07-02', false],
    ['재현성.', '2025-07-02', false],
  ]);
});

it('needs the days that have a fuller section', () => {
  expect(listNeededDates(places, '2025-07-02')).toEqual(['2025-07-01']);
  expect(listNeededDates(places, '2025-07-01')).toEqual(['2025-07-02']);
});
