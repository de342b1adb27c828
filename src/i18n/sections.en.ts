import type { SectionWords } from './sections.ko.ts';

export const sectionsEn: SectionWords = {
  motivation: 'Motivation',
  contributions: 'Contributions',
  method: 'Method',
  experiments: 'Setup',
  results: 'Results',
  limitations: 'Limitations',
  future: 'Future work',
};
