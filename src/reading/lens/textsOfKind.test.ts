import { expect, it } from 'vitest';
import type { ReadEdition } from '../../bundle/dayTexts.ts';
import { textsOfKind } from './textsOfKind.ts';

const edition: ReadEdition = {
  paperId: '2507.90001',
  title: '제목',
  titleSource: 'heading',
  standing: 'sound',
  before: '',
  sections: [
    { kind: 'results', heading: '정량적 결과', markdown: '87 %' },
    { kind: 'method', heading: '구조', markdown: '트랜스포머' },
    { kind: 'results', heading: '추가 결과', markdown: '정보 없음.' },
    { kind: 'results', heading: '결과', markdown: ' ' },
  ],
  after: '',
  insight: { informative: [0, 2, 5, 0, 0, 0], noInformation: [{ at: [3, 0, 6], characters: 5 }] },
};

it('knows of each text of a kind what of it says nothing, and leaves out what has only a heading', () => {
  expect(textsOfKind(edition, 'results')).toMatchObject([
    { markdown: '87 %', insight: { informative: 2, noInformation: [] } },
    { markdown: '정보 없음.', insight: { informative: 0, noInformation: [{ start: 0, end: 6 }] } },
  ]);
  expect(textsOfKind(edition, 'future')).toEqual([]);
});

it('shows all of a text that an earlier version stored', () => {
  const { insight: _unknown, ...stored } = edition;
  expect(textsOfKind(stored, 'method')).toEqual([{ number: 2, markdown: '트랜스포머', insight: undefined }]);
});
