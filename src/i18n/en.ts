import { plural } from './counts.en.ts';
import type { Words } from './ko.ts';

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
    earlier: (date, more) =>
      more === 0 ? `Also on ${date}` : `On ${more + 1} earlier days, last on ${date}`,
    preamble: 'Text at the top of the file',
    guessed: (count, all) => `${count} of ${all} summaries guessed`,
    noSummary: (count) => `${plural(count, 'paper')} without a summary`,
    noPapers: 'No papers were found in this day’s file.',
  },
  marks: {
    read: 'Read',
    save: 'Save',
    unreadPaper: 'Unread',
    actions: (title) => `${title}: marks`,
    unread: (count) => `${count.toLocaleString('en')} unread`,
    allRead: 'All read',
    onlyUnread: 'Unread only',
    dayDone: 'Finish the day',
    dayIsDone: 'Done',
    folded: (count) => `${count} read on earlier days`,
    noneUnread: 'No unread papers.',
  },
  errors: {
    title: 'Could not be loaded',
    awayTitle: 'This cannot be opened now',
    unreachable:
      'The server cannot be reached, and this is not stored on this device. Check your connection; it opens by itself when the server answers.',
    missing: 'The server does not have this file. The site may just have changed; reload the page.',
    refused: 'The server could not answer. Try again in a moment.',
    foreign:
      'Another page came back instead of the data. Check whether the Wi-Fi needs a login, then try again.',
    incomplete: 'A file that this page needs did not arrive. Check your connection and try again.',
    broken: 'The data does not fit this version of the app. Reload the page.',
    crashed:
      'The page could not be shown. If reloading does not help, please send the text below to whoever runs this site.',
  },
};
