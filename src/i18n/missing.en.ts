import type { MissingWords } from './missing.ko.ts';

export const missingEn: MissingWords = {
  empty: {
    title: 'There are no digests yet',
    explain: 'Add a Markdown file with a day’s summaries and build again; it will appear here.',
    how: 'Put a file named by its date, such as 2025-05-22.md, into the folder seeds, then run npm start.',
  },
  missingDay: {
    title: (date) => `There is no digest for ${date}`,
    explain: 'The nearest days are:',
    awayTitle: (date) => `${date} is not on this device`,
    awayExplain: 'The server cannot be reached. The day is looked for again when it can.',
    badTitle: 'There is no such date',
    unreadTitle: 'The date could not be read',
    meantDate: 'Addresses have dates like 2025-05-22. Did you mean this day?',
    badDate: (text) => `The calendar has no “${text}”. Addresses have dates like 2025-05-22.`,
  },
  missingPage: {
    title: 'There is no such page',
    explain: 'The address has changed, or was mistyped.',
    toNewest: 'Go to the newest day',
    toSearch: 'Search',
    toOpen: 'Open a paper by its address',
  },
};
