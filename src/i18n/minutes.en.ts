import { plural } from './counts.en.ts';
import type { MinutesWords } from './minutes.ko.ts';

export const minutesEn: MinutesWords = {
  heading: (minutes) => `Papers for ${plural(minutes, 'minute')}`,
  picked: (papers, sections) => `${plural(papers, 'paper')}, ${plural(sections, 'section')}`,
  progress: (read, left) => `${read === 0 ? '' : `${read} min read · `}${left} min left`,
  howFar: 'How far you are',
  allRead: 'All read',
  readOn: 'Mark read, next',
  readLast: 'Mark read, finish',
  done: (minutes) => `That was your ${plural(minutes, 'minute')}.`,
  more: (minutes) => `${minutes} more min`,
  toList: 'Back to the list',
  none: {
    allRead: 'No unread papers.',
    nothingTold: 'No section of the unread papers has anything to read. Have a look at the list yourself.',
    tooShort: (minutes) => `No section can be read in ${plural(minutes, 'minute')}. Allow more time.`,
  },
};
