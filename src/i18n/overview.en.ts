import { plural } from './counts.en.ts';
import type { OverviewWords } from './overview.ko.ts';

export const overviewEn: OverviewWords = {
  calendar: {
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    day: (date, count, unread) =>
      `${date}, ${plural(count, 'paper')}, ${unread === 0 ? 'all read' : `${unread} unread`}`,
  },
  pickPaper: 'Choose a paper from the list to read it here.',
  newPapers: (count) => `${plural(count, 'paper')} for the first time`,
  returningPapers: (count) => `${plural(count, 'paper')} seen before`,
  partialSummaries: (count) => `${count} with an overview only`,
  factsLabel: 'This day’s papers',
  stacks: {
    label: 'Several days as one list',
    lastDays: 'Last 7 days',
    thisMonth: 'This month',
    unread: 'All unread papers',
  },
};
