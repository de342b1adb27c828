import { plural } from './counts.en.ts';
import type { StackWords } from './stack.ko.ts';

export const stackEn: StackWords = {
  unreadTitle: 'Unread papers',
  times: (count) => `listed ${count === 1 ? 'once' : plural(count, 'time')}`,
  atLeast: (count) => `${plural(count, 'paper')} or more`,
  newPapers: (count) => `${plural(count, 'new paper')} since your last visit`,
  newPaper: 'New',
  onDays: (count) => `On ${plural(count, 'day')}`,
  earlierSpan: (span) => `Earlier days, ${span}`,
  laterSpan: (span) => `Later days, ${span}`,
  steps: 'Earlier days, later days',
  days: 'These days',
  dayFacts: (count, unread) => `${plural(count, 'paper')}, ${unread === 0 ? 'all read' : `${unread} unread`}`,
  finish: 'Finish all',
  done: 'All done',
  loadingMore: 'Loading papers of earlier days',
  failedDay: (date) => `The list of ${date} could not be loaded`,
  failedMonth: (month) => `The papers of ${month} could not be loaded`,
  noneUnread: {
    title: 'No unread papers',
    explain: 'When a new digest comes, its unread papers are gathered here.',
    toNewest: 'Go to the newest day',
  },
  emptySpan: {
    title: (span) => `There is no digest for ${span}`,
    explain: 'Try other days.',
  },
  badSpan: {
    title: 'The days could not be read',
    explain: (text) => `“${text}” does not have two dates. Addresses have them like 2025-05-19/2025-05-25.`,
    meant: 'Addresses have days like 2025-05-19/2025-05-25. Did you mean these?',
  },
  unprinted: (papers) => `${plural(papers, 'paper')} left out, not loaded when this was printed.`,
};
