import type { IntroductionWords } from './introduction.ko.ts';

export const introductionEn: IntroductionWords = {
  title: 'New to Paper Daily?',
  lines: [
    'The AI papers of Hugging Face Daily Papers, day by day, each summarised in Korean.',
    'A language model writes the summaries. Those it wrote without having read the paper are marked “guessed”.',
    'What you read and note stays on this device, and after one visit it all works offline.',
  ],
  start: 'Start reading',
};
