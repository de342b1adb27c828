import type { TextWords } from './text.ko.ts';

export const textEn: TextWords = {
  table: 'Table',
  noInformation: (count) => `${count} without information`,
  onlyNoInformation: 'Says only that nothing is known',
};
