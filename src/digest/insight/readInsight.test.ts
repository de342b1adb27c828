import { expect, it } from 'vitest';
import type { Edition } from '../edition.ts';
import { readTextInsight } from './insight.ts';
import { readInsight } from './readInsight.ts';

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

const results = '- **성능 향상**: GPT-4o보다 정확도가 **10.9%** 높았습니다.\n- 비용은 명시되지 않았습니다.';

it('says where the figures of the results stand, in which sentence, and what stands around them', () => {
  const insight = readInsight(
    editionOf({ sections: [{ kind: 'results', heading: '5. 정량적 결과', markdown: results }] }),
  );
  const [figure] = readTextInsight(insight, 1, results).figures;
  expect(figure).toMatchObject({
    text: '10.9%',
    context: { labels: ['성능 향상'], before: 'GPT-4o보다 정확도가 ', after: ' 높았습니다' },
  });
  expect(results.slice(figure?.start, figure?.end)).toBe('10.9%');
  expect(results.slice(figure?.sentence.start, figure?.sentence.end)).toBe(
    '**성능 향상**: GPT-4o보다 정확도가 **10.9%** 높았습니다.',
  );
});

it('keeps the words of a figure without marks, where it has marks', () => {
  const markdown = '정확도가 39.33%에서 **61.48%로** 향상되었습니다.';
  const insight = readInsight(editionOf({ sections: [{ kind: 'results', heading: '', markdown }] }));
  expect(readTextInsight(insight, 1, markdown).figures[0]?.text).toBe('39.33%에서 61.48%로');
});

it('looks for figures in no other section', () => {
  const edition = editionOf({ sections: [{ kind: 'method', heading: '3. 모델', markdown: results }] });
  expect(readInsight(edition)).not.toHaveProperty('figures');
});

it('says where nothing is known, in front of the sections, in them and behind them', () => {
  const nothing = '자세한 내용은 명시되지 않았습니다.';
  const insight = readInsight(
    editionOf({
      before: nothing,
      sections: [{ kind: 'future', heading: '', markdown: `가나다. ${nothing}` }],
      after: nothing,
    }),
  );
  expect([0, 1, 2].map((text) => readTextInsight(insight, text, ''))).toEqual([
    { characters: 16, informative: 0, noInformation: [{ start: 0, end: 19 }], figures: [] },
    { characters: 20, informative: 4, noInformation: [{ start: 5, end: 24 }], figures: [] },
    { characters: 16, informative: 0, noInformation: [{ start: 0, end: 19 }], figures: [] },
  ]);
});

it('says nothing of a text that may not be read as Markdown but how long it is', () => {
  expect(readInsight(editionOf({ before: '- '.repeat(2000) }))).toEqual({ informative: [2000, 0] });
});
