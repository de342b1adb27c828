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
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
};
