import { expect, it } from 'vitest';
import { sectionsOfKind, sevenKinds } from './sevenSections.ts';

it('knows the seven, in their order', () => {
  expect(sevenKinds).toEqual([
    'motivation',
    'contributions',
    'method',
    'experiments',
    'results',
    'limitations',
    'future',
  ]);
});

it('finds all sections of a kind that say something', () => {
  const section = (kind: 'results' | 'method', markdown: string) => ({ kind, heading: '', markdown });
  const edition = {
    sections: [
      section('results', '하나'),
      section('method', '둘'),
      section('results', ' \n'),
      section('results', '셋'),
    ],
  };
  expect(sectionsOfKind(edition, 'results').map(({ markdown }) => markdown)).toEqual(['하나', '셋']);
});
