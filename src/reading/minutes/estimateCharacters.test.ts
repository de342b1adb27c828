import { expect, it } from 'vitest';
import { estimateCharacters } from './estimateCharacters.ts';

const known = [
  { paperId: 'a', characters: 900 },
  { paperId: 'b', characters: 1100 },
  { paperId: 'empty', characters: 0 },
  { paperId: 'old' },
];

it('adds up what is known, and nothing of other papers', () => {
  expect(estimateCharacters(['a', 'empty'], known)).toBe(900);
});

it('takes the mean for papers of which nothing is known', () => {
  expect(estimateCharacters(['a', 'far'], known.slice(0, 2))).toBe(1900);
});

it('knows nothing where no length is known, or there is no paper', () => {
  expect(estimateCharacters(['a'], [{ paperId: 'a' }])).toBeUndefined();
  expect(estimateCharacters([], known)).toBeUndefined();
});
