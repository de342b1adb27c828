import type { MinutesWords } from './minutes.ko.ts';

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const minutesEn: MinutesWords = {
  heading: (minutes) => `Papers for ${plural(minutes, 'minute')}`,
  picked: (papers, sections) => `${plural(papers, 'paper')}, ${plural(sections, 'section')}`,
  progress: (read, left) => `${read === 0 ? '' : `${read} min read · `}${left} min left`,
  howFar: 'How far you are',
  allRead: 'All read',
  readOn: 'Read, go on',
  readLast: 'Read, done',
  done: (minutes) => `That was your ${plural(minutes, 'minute')}.`,
  more: (minutes) => `${minutes} more min`,
  toList: 'Back to the list',
  none: {
    allRead: 'Nothing is unread.',
    nothingTold: 'No section of the unread papers has anything to read. Have a look at the list yourself.',
    tooShort: (minutes) => `No section can be read in ${plural(minutes, 'minute')}. Take some more time.`,
  },
};
