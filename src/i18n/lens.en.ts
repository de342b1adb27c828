import { plural } from './counts.en.ts';
import type { LensWords } from './lens.ko.ts';

const papers = (count: number) => plural(count, 'paper');

export const lensEn: LensWords = {
  label: 'Show one section only',
  off: 'Off',
  beside: 'Beside it',
  besideOne: (section) => `Beside it: ${section}`,
  takeAway: 'One only',
  count: (section, count) => `${section}: ${papers(count)}`,
  missing: (count) => `${papers(count)} without it`,
  unread: (count) => `${papers(count)} more load as you scroll`,
  none: 'No such section',
  failed: 'This section could not be loaded.',
  unprinted: 'Left out, since it had not been loaded when this was printed.',
};
