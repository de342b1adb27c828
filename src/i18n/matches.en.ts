import type { MatchesWords } from './matches.ko.ts';

export const matchesEn: MatchesWords = {
  label: 'Matches of the search',
  count: (matches) => {
    if (matches === 0) return 'No match in this summary’s text';
    return `${matches} match${matches === 1 ? '' : 'es'}`;
  },
  current: (index, matches) => `${index} / ${matches}`,
  previous: 'Previous match',
  next: 'Next match',
  close: 'Hide matches',
};
