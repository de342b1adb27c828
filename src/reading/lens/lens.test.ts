import { expect, it } from 'vitest';
import {
  lensAnchor,
  lensKinds,
  readLens,
  sectionsOfKind,
  toggleBeside,
  withLens,
  writeLens,
} from './lens.ts';

it('has seven kinds, in the order of their keys', () => {
  expect(lensKinds).toEqual([
    'motivation',
    'contributions',
    'method',
    'experiments',
    'results',
    'limitations',
    'future',
  ]);
});

it('reads one section or two, and nothing of what is none', () => {
  expect(readLens('results')).toEqual(['results']);
  expect(readLens('limitations,results')).toEqual(['limitations', 'results']);
  expect(readLens('results,results,future,method')).toEqual(['results', 'future']);
  expect(readLens('other,__proto__,RESULTS,')).toEqual([]);
  expect(readLens(null)).toEqual([]);
});

it('writes what it reads', () => {
  expect(writeLens(readLens('results,nonsense,limitations'))).toBe('results,limitations');
});

it('changes the lens of an address and nothing else of it', () => {
  expect(withLens('', 'results,limitations')).toBe('?section=results,limitations');
  expect(withLens('?section=method&q=%EA%B0%95%ED%99%94&in=results', 'future')).toBe(
    '?q=%EA%B0%95%ED%99%94&in=results&section=future',
  );
  expect(withLens('?section=method', '')).toBe('');
});

it('leads to the section that stands first', () => {
  expect(lensAnchor('limitations,results')).toBe('limitations');
  expect(lensAnchor(undefined)).toBe('');
});

it('puts a second section beside the first, changes it, and takes either away', () => {
  expect(toggleBeside([], 'results')).toEqual(['results']);
  expect(toggleBeside(['results'], 'limitations')).toEqual(['results', 'limitations']);
  expect(toggleBeside(['results', 'limitations'], 'future')).toEqual(['results', 'future']);
  expect(toggleBeside(['results', 'limitations'], 'limitations')).toEqual(['results']);
  expect(toggleBeside(['results', 'limitations'], 'results')).toEqual(['limitations']);
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
