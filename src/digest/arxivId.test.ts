import { expect, it } from 'vitest';
import { isArxivId, readArxivMonth, unversionedId } from './arxivId.ts';
import { readIdFromUrl, readPaperLinks } from './paperLinks.ts';

it.each(['2505.15277', '0704.0001', 'cs/0112017', 'math.GT/0309136', 'hep-th/9901001'])(
  'takes %s for an arXiv id',
  (id) => {
    expect(isArxivId(id)).toBe(true);
  },
);

it.each(['2513.15277', '2505.152', '2505.15277v2', 'cs/0199001', 'open-weights', '__proto__', ''])(
  'takes %s for no arXiv id',
  (id) => {
    expect(isArxivId(id)).toBe(false);
    expect(readPaperLinks(id)).toBeUndefined();
  },
);

it('takes the version off an arXiv id only', () => {
  expect([unversionedId('2505.15277v12'), unversionedId('model-v2')]).toEqual(['2505.15277', 'model-v2']);
});

it('knows the month in which arXiv took a paper in', () => {
  expect([readArxivMonth('2505.15277'), readArxivMonth('cs/0112017'), readArxivMonth('x')]).toEqual([
    '2505',
    '0112',
    undefined,
  ]);
});

it.each([
  ['https://huggingface.co/papers/2505.15277', '2505.15277'],
  ['https://arxiv.org/pdf/2505.15277v3.pdf', '2505.15277'],
  ['http://www.arxiv.org/abs/cs/0112017?context=cs', 'cs/0112017'],
  ['https://www.alphaxiv.org/abs/2505.15277#comments', '2505.15277'],
  ['https://export.arxiv.org/ps/cs/0112017', 'cs/0112017'],
  ['https://hf.co/papers/2505.15277/', '2505.15277'],
  ['https://www.alphaxiv.org/ko/overview/2505.15277v1', '2505.15277'],
  ['https://notarxiv.org/abs/2505.15277', undefined],
  ['https://arxiv.org.evil.example/abs/2505.15277', undefined],
  ['https://huggingface.co/datasets/2505.15277', undefined],
])('reads %s as %s', (url, id) => {
  expect(readIdFromUrl(url)).toBe(id);
});
