import { expect, it } from 'vitest';
import type { Edition } from '../edition.ts';
import { measureInformation } from './measureInformation.ts';

function editionOf(parts: Partial<Edition>): Edition {
  return {
    paperId: '2505.15277',
    title: 'Web-Shepherd',
    titleSource: 'heading',
    standing: 'sound',
    before: '',
    sections: [],
    after: '',
    ...parts,
  };
}

it('counts the text in front of the sections, in them and behind them, without headings', () => {
  const section = { kind: 'results', heading: '5. 정량적 결과', markdown: '다라마' } as const;
  const edition = editionOf({ before: '가나', sections: [section, section], after: '바' });
  expect(measureInformation(edition)).toEqual({ characters: 9, informative: 9 });
});

it('counts neither marks nor white space', () => {
  const before = '- **가나** [다](https://example.org)\n- `라` 😀\n\n| 마 | 바 |\n|---|---|';
  expect(measureInformation(editionOf({ before })).characters).toBe(7);
});

it('keeps what only says that nothing is known out of what is informative', () => {
  const before =
    '새로운 모델입니다. 자세한 내용은 논문을 참고하세요.\n\n- **마스킹 방식**: 언급 없음\n  - 가나다';
  expect(measureInformation(editionOf({ before }))).toEqual({ characters: 37, informative: 12 });
});

it('has never more informative characters than characters, also where marks reach over sentences', () => {
  expect(measureInformation(editionOf({ before: '*****N/A. 가*****' }))).toEqual({
    characters: 5,
    informative: 5,
  });
});

it('counts a text that is nested too deep to be read as it stands', () => {
  expect(measureInformation(editionOf({ before: '- '.repeat(2000) })).characters).toBe(2000);
});
