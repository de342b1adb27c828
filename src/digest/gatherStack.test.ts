import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherStack } from './gatherStack.ts';

describe('gatherStack', () => {
  it('lists a paper once, where its newest day has it, with all of its days', () => {
    expect(
      gatherStack([
        { date: '2025-05-20', paperIds: ['2505.00001', '2505.00002'] },
        { date: '2025-05-22', paperIds: ['2505.00003', '2505.00001'] },
        { date: '2025-05-21', paperIds: ['2505.00001', '2505.00004'] },
      ]),
    ).toEqual([
      { paperId: '2505.00003', dates: ['2025-05-22'] },
      { paperId: '2505.00001', dates: ['2025-05-22', '2025-05-21', '2025-05-20'] },
      { paperId: '2505.00004', dates: ['2025-05-21'] },
      { paperId: '2505.00002', dates: ['2025-05-20'] },
    ]);
  });

  it('counts a day once for a paper that its digest has twice', () => {
    expect(gatherStack([{ date: '2025-05-20', paperIds: ['2505.00001', '2505.00001'] }])).toEqual([
      { paperId: '2505.00001', dates: ['2025-05-20'] },
    ]);
  });

  it('takes ids that objects know already for papers', () => {
    expect(
      gatherStack([{ date: '2025-05-20', paperIds: ['__proto__', 'constructor'] }]).map(
        ({ paperId }) => paperId,
      ),
    ).toEqual(['__proto__', 'constructor']);
  });

  it('has every paper of every day once, loses no day, and keeps to the days in their order', () => {
    const dates = fc.uniqueArray(
      fc.integer({ min: 1, max: 28 }).map((day) => `2025-02-${String(day).padStart(2, '0')}`),
    );
    const paperIds = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map((number) => `2502.${number}`));
    const days = dates.chain((all) =>
      fc.tuple(...all.map((date) => fc.record({ date: fc.constant(date), paperIds }))),
    );
    fc.assert(
      fc.property(days, (days) => {
        const papers = gatherStack(days);
        const places = papers.flatMap(({ paperId, dates }) => dates.map((date) => `${date}/${paperId}`));
        const editions = days.flatMap(({ date, paperIds }) => paperIds.map((id) => `${date}/${id}`));
        expect(places.toSorted()).toEqual(editions.toSorted());
        expect(new Set(papers.map(({ paperId }) => paperId)).size).toBe(papers.length);
        for (const { dates } of papers) expect(dates).toEqual(dates.toSorted().toReversed());
        const newest = papers.map(({ dates }) => dates[0]);
        expect(newest).toEqual(newest.toSorted().toReversed());
      }),
    );
  });
});
