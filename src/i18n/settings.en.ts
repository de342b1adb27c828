import { plural } from './counts.en.ts';
import type { SettingsWords } from './settings.ko.ts';

const records = (count: number) => plural(count, 'record');

export const settingsEn: SettingsWords = {
  title: 'Settings',
  papers: (count) => count.toLocaleString('en'),
  pieces: (count) => count.toLocaleString('en'),
  looks: {
    title: 'Appearance',
    intro: 'What you choose shows at once and stays on this device.',
    theme: 'Theme',
    themes: { system: 'Same as the device', light: 'Light', dark: 'Dark' },
    textSize: 'Text size',
    textSizes: { small: 'Small', medium: 'Medium', large: 'Large', larger: 'Larger' },
    typeface: 'Summary typeface',
    typefaces: { sans: 'Sans', serif: 'Serif' },
    leading: 'Summary line spacing',
    leadings: { tight: 'Tight', medium: 'Medium', loose: 'Loose' },
    measure: 'Summary width',
    measures: { narrow: 'Narrow', medium: 'Medium', wide: 'Wide' },
    sample: 'How it looks',
    language: 'Language',
    languages: { browser: 'Same as the browser', ko: '한국어', en: 'English' },
    languageExplain: 'This is for the interface; summaries are always in Korean.',
  },
  reading: {
    title: 'Reading',
    countsAsRead: 'When does a paper count as read?',
    countsAs: {
      opened: 'When it was opened (default)',
      scrolled: 'When it was scrolled past',
      byHand: 'Only when marked by hand',
    },
    listsByHand: 'Where several days or a single section are read in a row, always by hand.',
    keys: 'Keyboard shortcuts',
    keysExplain:
      'Such as j and k to move, m to mark as read, s to save; ? lists them all. They work in any keyboard layout.',
    speed: 'Reading speed',
    aMinute: (characters) => `${characters.toLocaleString('en')} characters a minute`,
    speedExplain: (usual, characters, time) =>
      `${usual} unless you choose another. A usual summary of ${characters.toLocaleString('en')} characters: ${time}.`,
  },
  kept: {
    title: 'Kept on this device',
    intro: 'What you read, save and note stays in this browser. Nothing is sent to a server.',
    read: 'Papers read',
    saved: 'Papers saved',
    notes: 'Notes',
    tags: 'Tags',
    room: 'Size of the records',
    siteRoom: 'Other data of the site',
    siteRoomOf: (usage, quota) => `${usage} (of at most ${quota})`,
    lastBackup: 'Last backup',
    neverBackedUp: 'None yet',
  },
  promise: {
    title: 'Keeping the records',
    asking: 'Asking the browser…',
    persistent:
      'The browser has promised not to delete the records by itself. If you clear this site’s data, they go with it.',
    notPersistent: 'The browser has not promised to keep the records. They may go in these cases:',
    unknown: 'This browser does not say whether it keeps the records. They may go in these cases:',
    risks: [
      'When the device runs out of space, the browser clears the sites that you have not used for longest.',
      'Safari clears them after seven days without a visit, unless the site is on the home screen.',
      'What is done in a private window goes when the window closes.',
      'Clearing this site’s data in the browser clears the records too.',
    ],
    ask: 'Ask the browser to keep it',
    granted: 'The browser has promised not to delete the records by itself.',
    denied:
      'The browser did not promise it this time. Install the app or visit more often, then ask again; until then, keep a backup.',
  },
  backup: {
    title: 'Backup',
    intro: 'All records and settings in one file, which also takes them to another device.',
    export: 'Download a backup',
    exported: (file) => `Downloaded: ${file}`,
    import: 'Import a backup',
    importIntro:
      'Imported records are merged with what is here. Where they differ the later change holds, and notes written apart are both kept. You will see what changes before anything does.',
    reading: (file) => `Reading ${file}…`,
    errorTitle: (file) => `This file cannot be imported: ${file}`,
    errors: {
      'too-large':
        'It is too large for a backup. Choose a paperdaily-date.json file that was downloaded from this page.',
      broken: 'The file is not complete. It may have been cut off while it was copied: copy it again.',
      foreign:
        'It is not a backup of Paper Daily. Choose a paperdaily-date.json file that was downloaded from this page.',
      newer: 'The backup is from a newer version of Paper Daily. Reload this page, then import it again.',
      unread: 'The file could not be opened. See whether it was moved or deleted, then choose it again.',
    },
    safe: 'Your records are as they were.',
  },
  preview: {
    title: (file) => `What ${file} brings`,
    columns: { kind: 'Kind', added: 'Added', changed: 'Changed', removed: 'Removed' },
    kinds: {
      read: 'Read',
      saved: 'Saved',
      interest: 'Interest',
      note: 'Notes',
      tag: 'Tags',
      day: 'Days done',
      setting: 'Settings',
      place: 'Places in lists',
      backup: 'Time of the backup',
    },
    nothing: 'Nothing changes. All records of this file are here already.',
    nothingReadable: 'This file has no records that can be imported.',
    skipped: (count) => `${records(count)} left out, not valid`,
    moreSkipped: (count) => `and ${count.toLocaleString('en')} more`,
    confirm: 'Import this',
    cancel: 'Cancel',
    close: 'Close',
    canceled: 'Nothing was imported. Your records are as they were.',
    importing: 'Importing…',
    done: (count) => `Imported. ${records(count)} changed.`,
    doneUnkept: (count) =>
      `${records(count)} imported, but not all could be kept on this device. See the notice at the top of the page.`,
  },
  erase: {
    title: 'Erase everything',
    intro: 'Erases all records and settings that are kept on this device.',
    open: 'Erase everything…',
    confirmTitle: 'Really erase everything?',
    what: (read, saved, notes, tags) =>
      `${plural(read, 'paper')} marked read, ${saved.toLocaleString('en')} saved, ${plural(notes, 'note')} and ${plural(tags, 'tag')} will go, with interest, days done, places in lists and settings. They go in other open tabs as well, and this cannot be undone.`,
    backup: 'Download a backup first',
    confirm: 'Erase everything',
    cancel: 'Cancel',
    done: 'Everything was erased. No read marks, saved papers, notes, tags or settings are left.',
    refused: 'It could not be erased. Reload the page and try again.',
  },
  trouble: {
    newer: {
      title: 'A newer version of the app wrote the records',
      text: 'Another tab or window runs a newer Paper Daily. This tab leaves its records alone, and what you do from now on goes when you close it. Reload the page to go on with the newer version.',
    },
    forbidden: {
      title: 'This browser keeps no records',
      text: 'This is a private window, or cookies and site data are blocked. What you do goes when you close this tab. Open the site in an ordinary window, or allow its data in the browser’s settings. A backup can be downloaded all the same.',
    },
    full: {
      title: 'The storage is full',
      text: (count) =>
        `What you did to ${plural(count, 'item')} could not be stored and is in this tab only. Download a backup before you close it, and clear the data of sites that you do not use in the browser’s settings.`,
      list: 'Not stored',
    },
    unreadable: {
      title: 'Some records cannot be read',
      text: (count) =>
        `${records(count)} kept on this device were damaged and have been put aside; what could be read of them is in use. Download them, then delete them. If you have a backup, import it to fill the gap.`,
      download: 'Download the damaged records',
      delete: 'Delete the damaged records',
      deleted: 'The damaged records were deleted.',
      notDeleted: 'The damaged records are still being put aside. Try again in a moment.',
    },
  },
};
