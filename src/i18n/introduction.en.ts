import type { IntroductionWords } from './introduction.ko.ts';

export const introductionEn: IntroductionWords = {
  title: 'New to Paper Daily?',
  lines: [
    'The AI papers of each day, with summaries in Korean.',
    'A language model wrote them; guesses are marked “guessed”.',
    'Marks and notes stay on this device, and all of it opens offline.',
  ],
  start: 'Start reading',
};
