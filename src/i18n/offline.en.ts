import { plural } from './counts.en.ts';
import type { OfflineWords } from './offline.ko.ts';

/** The words of what is on this device and of what is new, in English. */
export const offlineEn: OfflineWords = {
  newDays: (papers, days) =>
    papers > 0
      ? `${plural(papers, 'new paper is', 'new papers are')} here.`
      : `${plural(days, 'new digest is', 'new digests are')} here.`,
  show: 'Show',
  newVersion: 'A new version is ready.',
  reload: 'Reload',
  later: 'Later',
  close: 'Close',
  title: 'Offline',
  intro: 'After one visit, papers are stored on this device, to be read and searched without a network.',
  waiting: 'Looking at what is stored…',
  unsupported:
    'Nothing can be stored from this window. Check that it is not a private one, and that the address begins with https.',
  stored: (days, papers, size) => `${days} with ${papers} (${size}) are stored.`,
  nothingStored: 'No papers are stored yet.',
  days: (count) => plural(count, 'day', 'days'),
  papers: (count) => plural(count, 'paper', 'papers'),
  progress: (done, all) => `${done} of ${all} stored`,
  complete: 'Everything is stored and opens without a network.',
  completeNewest:
    'The newest papers and the whole search index are stored. Older papers can be fetched by month below.',
  stopped: {
    unreachable: 'Storing has stopped, since the server cannot be reached. It goes on when it can.',
    foreign:
      'Storing has stopped, since another page came back instead of the data. The Wi-Fi may need a login; then it goes on.',
    full: 'Storing has stopped, since this device has no room. What is stored can be read. Make room, then try again.',
    storage:
      'Storing has stopped, since this device’s storage does not work. Restart the browser, then try again.',
    app: 'The app could not be stored. Check the room on this device and the connection, then try again.',
  },
  failed: (count) => `${plural(count, 'file', 'files')} could not be fetched`,
  failedReasons: {
    unreachable: 'no connection',
    missing: 'not on the server',
    refused: 'server error',
    foreign: 'another page came back',
    broken: 'content is damaged',
  },
  repeat: 'Try again',
  months: {
    title: 'By month',
    stored: 'stored',
    partly: (stored, all) => `${stored} of ${all} stored`,
    notStored: 'not stored',
    get: 'Fetch',
    cancel: 'Cancel',
    remove: 'Remove',
    getMonth: (month, size) => `Fetch ${month} (${size})`,
    cancelMonth: (month) => `Cancel fetching ${month}`,
    removeMonth: (month) => `Remove ${month}`,
  },
};
