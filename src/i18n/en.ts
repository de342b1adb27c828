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
  places: 'Places',
  newestDay: 'Newest',
  settings: 'Settings',
  offline: {
    sign: 'Offline',
    explain: 'The server cannot be reached, so only what is stored on this device is shown.',
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
    guessed: (count, all) => `${count} of ${all} summaries guessed`,
    noSummary: (count) => `${plural(count, 'paper')} without a summary`,
    noPapers: 'No paper was found in this day’s file.',
  },
  marks: {
    read: 'Read',
    save: 'Save',
    unreadPaper: 'Unread',
    actions: (title) => `${title}: marks`,
    unread: (count) => `${count} unread`,
    allRead: 'All read',
    onlyUnread: 'Unread only',
    dayDone: 'Day done',
    dayIsDone: 'Done',
    folded: (count) => `${count} read on earlier days`,
    noneUnread: 'Nothing is unread.',
  },
  errors: {
    title: 'Could not be loaded',
    awayTitle: 'This cannot be opened now',
    unreachable:
      'The server cannot be reached, and this is not stored on this device. Check your connection; it opens by itself when the server answers.',
    missing: 'The server does not have this file. The site may just have changed; reload the page.',
    refused: 'The server could not answer. Try again in a moment.',
    foreign: 'Another page came in place of the data. Check whether the Wi-Fi wants a login, then try again.',
    incomplete: 'A file that this page needs did not arrive. Check your connection and try again.',
    broken: 'The data does not fit this version of the app. Reload the page.',
    crashed:
      'The page could not be drawn. If reloading does not help, please send the text below to whoever runs this site.',
  },
};
