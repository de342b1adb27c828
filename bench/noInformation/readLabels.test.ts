import { expect, it } from 'vitest';
import type { Digest } from '../../src/digest/digest.ts';
import { labelUnits, readLabels, type LabelLine } from './readLabels.ts';

const digest: Digest = {
  date: '2025-05-22',
  preamble: '',
  editions: [
    {
      paperId: '2505.15277',
      title: 'Web-Shepherd',
      titleSource: 'heading',
      standing: 'sound',
      before: '모델을 제안합니다. 자세한 내용은 원문을 참조하세요.',
      sections: [],
      after: '',
    },
  ],
};

const line: LabelLine = {
  date: '2025-05-22',
  paperId: '2505.15277',
  section: 'before',
  start: 11,
  end: 29,
  label: 'empty',
};

it('takes a unit that no line names as information', () => {
  expect(labelUnits([digest], [line]).map(({ text, label }) => [text, label])).toEqual([
    ['모델을 제안합니다.', 'information'],
    ['자세한 내용은 원문을 참조하세요.', 'empty'],
  ]);
});

it('refuses a line whose unit is not there', () => {
  expect(() => labelUnits([digest], [{ ...line, end: 28 }])).toThrow(
    'No unit stands at 2025-05-22/2505.15277 before 11–28',
  );
});

it('reads every line that was written down, each with a reason where it is doubtful', async () => {
  const lines = await readLabels();
  expect(lines).toHaveLength(76);
  expect(lines.filter(({ label, reason }) => (label === 'doubtful') !== (reason !== undefined))).toEqual([]);
});
