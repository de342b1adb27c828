import type { SaidTime, TimeWords } from './time.ko.ts';

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function time({ hours, minutes }: SaidTime): string {
  if (hours + minutes === 0) return 'under 1 min';
  const parts = [hours > 0 && `${hours.toLocaleString('en')} h`, minutes > 0 && `${minutes} min`];
  return `~${parts.filter(Boolean).join(' ')}`;
}

export const timeEn: TimeWords = {
  time,
  atLeast: (left) => `${time(left)} or more`,
  left: 'Time left',
  toRead: (whole) => `${time(whole)} to read`,
  choose: 'Read what fits into',
  minutes: (minutes) => `${minutes} min`,
  own: 'Your own',
  unit: 'min',
  start: 'Read',
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
