import { plural } from './counts.en.ts';
import type { MatchesWords } from './matches.ko.ts';

export const matchesEn: MatchesWords = {
  label: 'Search matches',
  count: (matches) => {
    if (matches === 0) return 'No match in this summary’s text';
    return plural(matches, 'match', 'matches');
  },
  current: (index, matches) => `${index} / ${matches}`,
  previous: 'Previous match',
  next: 'Next match',
  close: 'Hide matches',
};
