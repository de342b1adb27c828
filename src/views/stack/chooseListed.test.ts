import { expect, it } from 'vitest';
import type { DayList, ListedPaper } from '../../bundle/bundle.ts';
import { chooseListed } from './chooseListed.ts';

function makeList(date: string, standing: ListedPaper['standing']): DayList {
  const paper: ListedPaper = {
    paperId: '2505.00001',
    title: '제목',
    titleSource: 'heading',
    standing,
    earlierDates: [],
  };
  return { date, preamble: '', papers: [paper] };
}

const dates = ['2025-05-22', '2025-05-21', '2025-05-20'];

function choose(...lists: DayList[]) {
  return chooseListed('2505.00001', dates, (date) => lists.find((list) => list.date === date))?.date;
}

it('takes the newest sound edition, else the newest', () => {
  expect(choose(makeList('2025-05-21', 'sound'), makeList('2025-05-22', 'sound'))).toBe('2025-05-22');
  expect(choose(makeList('2025-05-21', 'sound'), makeList('2025-05-22', 'refused'))).toBe('2025-05-21');
  expect(choose(makeList('2025-05-21', 'failed'), makeList('2025-05-22', 'refused'))).toBe('2025-05-22');
});

it('goes by the lists that are here', () => {
  expect(choose(makeList('2025-05-20', 'partial'))).toBe('2025-05-20');
  expect(choose()).toBeUndefined();
});
