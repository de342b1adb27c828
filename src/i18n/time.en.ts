import type { SaidTime, TimeWords } from './time.ko.ts';

function time({ hours, minutes }: SaidTime): string {
  if (hours + minutes === 0) return 'under 1 min';
  if (hours === 0) return `~${minutes} min`;
  // So short that a phone has room for it in a day's head.
  return `~${hours.toLocaleString('en')}h${minutes > 0 ? ` ${minutes}m` : ''}`;
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
};
