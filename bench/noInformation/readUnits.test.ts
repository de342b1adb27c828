import { expect, it } from 'vitest';
import type { Edition } from '../../src/digest/edition.ts';
import { readUnits } from './readUnits.ts';

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

it('says where a unit stands, in UTF-16 units of its section', () => {
  const markdown = '😀 요약입니다.\n\n- **데이터셋**: ImageNet\n- 마스킹: 명시되지 않음';
  const edition = editionOf({ sections: [{ kind: 'experiments', heading: '4. 실험 설정', markdown }] });
  const [sentence, , bullet] = readUnits(edition);
  expect(sentence).toEqual({
    section: 0,
    kind: 'experiments',
    form: 'sentence',
    start: 0,
    end: 9,
    text: '😀 요약입니다.',
  });
  expect(bullet).toMatchObject({ form: 'bullet', start: 32, end: 46, text: '- 마스킹: 명시되지 않음' });
});

it('reads the text in front of the sections first, and the text behind them last', () => {
  const section = { kind: 'results', heading: '5. 정량적 결과', markdown: '- 95%' } as const;
  const edition = editionOf({ before: '죄송합니다만.', sections: [section], after: '추론입니다.' });
  expect(readUnits(edition).map(({ section }) => section)).toEqual(['before', 0, 'after']);
});
