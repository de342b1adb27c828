import type { Words } from './ko.ts';

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const en: Words = {
  locale: 'en',
  siteName: 'Paper Daily',
  skipToContent: 'Skip to content',
  loading: 'Loading',
  retry: 'Try again',
  reload: 'Reload',
  library: 'Library',
  search: {
    name: 'Search',
    placeholder: 'Ideas, titles, names, arXiv ids',
  },
  standings: {
    partial: 'overview only',
    guessed: 'guessed',
    refused: 'no summary',
    failed: 'failed',
    empty: 'empty',
  },
  day: {
    paperCount: (count) => plural(count, 'paper'),
    previous: 'Previous day',
    next: 'Next day',
    previousOn: (date) => `Previous day, ${date}`,
    nextOn: (date) => `Next day, ${date}`,
    toCalendar: 'Calendar',
    earlier: (date, more) => (more === 0 ? `Also on ${date}` : `On ${more + 1} earlier days, last ${date}`),
    preamble: 'Text at the head of the file',
    noPapers: 'No paper was found in this day’s file.',
    pickPaper: 'Choose a paper from the list to read it here.',
    newPapers: (count) => `${plural(count, 'paper')} for the first time`,
    returningPapers: (count) => `${plural(count, 'paper')} seen before`,
    unsoundSummaries: (mark, count) => `${count} marked “${mark}”`,
    factsLabel: 'This day’s papers',
  },
  calendar: {
    label: 'Calendar',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    day: (date, count) => `${date}, ${plural(count, 'paper')}`,
  },
  empty: {
    title: 'There are no digests yet',
    explain: 'Add a Markdown file with a day’s summaries and build again; it will appear here.',
    how: 'Put a file named by its date, such as 2025-05-22.md, into the folder seeds, then run npm start.',
  },
  missingDay: {
    title: (date) => `There is no digest for ${date}`,
    explain: 'The nearest days are:',
    badTitle: 'There is no such date',
    unreadTitle: 'The date could not be read',
    meantDate: 'Addresses have dates like 2025-05-22. Did you mean this day?',
    badDate: (text) => `The calendar has no “${text}”. Addresses have dates like 2025-05-22.`,
  },
  missingPage: {
    title: 'There is no such page',
    explain: 'The address has changed, or was mistyped.',
    toNewest: 'Go to the newest day',
  },
  errors: {
    title: 'Could not be loaded',
    unreachable: 'The server cannot be reached. Check your connection and try again.',
    missing: 'The server does not have this file. The site may just have changed; reload the page.',
    refused: 'The server could not answer. Try again in a moment.',
    foreign: 'Another page came in place of the data. Check whether the Wi-Fi wants a login, then try again.',
    broken: 'The data does not fit this version of the app. Reload the page.',
    crashed:
      'The page could not be drawn. If reloading does not help, please send the text below to whoever runs this site.',
  },
};
