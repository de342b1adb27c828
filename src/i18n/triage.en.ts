import { plural } from './counts.en.ts';
import type { TriageWords } from './triage.ko.ts';

const papers = (count: number) => plural(count, 'paper');

export const triageEn: TriageWords = {
  done: {
    read: (count) => `${papers(count)} marked as read.`,
    unread: (count) => `${papers(count)} marked as unread.`,
    saved: (count) => `${papers(count)} saved.`,
    unsaved: (count) => `${papers(count)} no longer saved.`,
    interest: 'Interest changed.',
    note: 'Note changed.',
    tagged: 'Tag added.',
    untagged: 'Tag removed.',
    day: (count, days) => {
      const done = days > 1 ? `${plural(days, 'day')} done` : 'Day done';
      return count === 0 ? `${done}.` : `${done}, ${papers(count)} marked as read.`;
    },
    reopened: (_count, days) => (days > 1 ? `${plural(days, 'day')} reopened.` : 'Day reopened.'),
  },
  list: {
    atOnce: 'All at once',
    shownRead: 'Mark all shown as read',
    unsavedRead: 'Mark all but the saved as read',
    aboveRead: 'Mark all above the chosen one as read',
    belowRead: 'Mark all below the chosen one as read',
    continueAt: (title) => `Continue at: ${title}`,
  },
  kept: {
    interest: (interest) => `Interest ${interest}`,
    note: 'Has a note',
  },
  finish: {
    reopen: 'Reopen',
    swipeHint: 'Swipe a paper right to mark it read, left to save it.',
  },
  copied: {
    title: 'Title copied.',
    link: 'Link copied.',
    reference: 'Reference copied.',
    summary: 'Summary copied as Markdown.',
    section: 'Section copied as Markdown.',
    quote: 'Quote copied.',
  },
  undone: (what) => `Undone. (${what})`,
  redone: (what) => `Redone. (${what})`,
  undo: 'Undo',
  dismiss: 'Dismiss',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  status: {
    newer:
      'A newer version of the app wrote your marks. So that nothing is overwritten, what you mark now stays in this tab only. Please reload the page.',
    forbidden: 'This window may not store anything, so marks stay only until the tab is closed.',
    full: 'Storage is full, so some marks are in this tab only. Make a backup in the settings.',
    unreadable: 'Some stored marks could not be read and were put aside. The settings let you download them.',
  },
  toSettings: 'Open settings',
  help: {
    title: 'Keyboard shortcuts',
    close: 'Close',
    keys: {
      next: 'Next paper',
      previous: 'Previous paper',
      nextUnread: 'Next unread',
      open: 'Open',
      back: 'Back to the list',
      toggleRead: 'Read or unread',
      toggleSaved: 'Save or not',
      note: 'Note',
      interest: 'More or less interest',
      readAbove: 'All above read',
      readBelow: 'All below read',
      dayDone: 'Finish the day',
      undo: 'Undo',
      redo: 'Redo',
      days: 'Previous, next day',
      lens: 'One section of every paper · off',
      beside: 'A second section beside it',
      minutes: 'Read what fits into 10 minutes, or stop',
      matches: 'Previous, next match',
      reading: 'Reading mode, or leave it',
      copyLink: 'Copy a link to the paper or the selected text',
      copyReference: 'Copy the reference or quote the selected text',
      search: 'Search',
      goTo: 'To the newest day, library, settings',
      stacks: 'To the last 7 days, unread papers',
      help: 'This list',
    },
  },
};
