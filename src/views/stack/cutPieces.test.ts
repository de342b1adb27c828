import { expect, it } from 'vitest';
import { cutPieces } from './cutPieces.ts';

it('cuts where the day changes, and days of more than fifty papers into several', () => {
  const papers = Array.from({ length: 62 }, (_, index) => ({
    paperId: `2505.${index}`,
    dates: [index < 60 ? '2025-05-22' : '2025-05-21'] as [string],
  }));
  const pieces = cutPieces(papers);
  expect(pieces.map(({ date, isFirst, papers }) => [date, isFirst, papers.length])).toEqual([
    ['2025-05-22', true, 50],
    ['2025-05-22', false, 10],
    ['2025-05-21', true, 2],
  ]);
  expect(pieces.flatMap((piece) => piece.papers)).toEqual(papers);
  expect(new Set(pieces.map(({ key }) => key)).size).toBe(3);
});
