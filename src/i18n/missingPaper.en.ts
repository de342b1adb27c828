import type { MissingPaperWords } from './missingPaper.ko.ts';

export const missingPaperEn: MissingPaperWords = {
  awayTitle: (id) => `${id} is not on this device`,
  awayExplain: 'The server cannot be reached. The paper is looked for again when it can.',
  title: (id) => `${id} has not been in any digest`,
  explain: 'No day’s digest has this paper. Check the address for a typo, or look for it here:',
  notArxiv: 'No day’s digest has this paper. An arXiv id looks like 2505.15277.',
};
