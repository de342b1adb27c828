import { expect, it } from 'vitest';
import { keepLens, toggleBeside } from './changeLens.ts';
import { lensAnchor, lensOf, readLens, withLens } from './lens.ts';

it('reads one section or two, and nothing of what is none', () => {
  expect(readLens('results')).toEqual(['results']);
  expect(readLens('limitations,results')).toEqual(['limitations', 'results']);
  expect(readLens('results,results,future,method')).toEqual(['results', 'future']);
  expect(readLens('other,__proto__,RESULTS,')).toEqual([]);
  expect(readLens(null)).toEqual([]);
});

it('puts right what an address says', () => {
  expect(lensOf('?q=x&section=results,nonsense,limitations')).toBe('results,limitations');
  expect(lensOf('?q=x')).toBe('');
});

it('changes the lens of an address and nothing else of it', () => {
  expect(withLens('', 'results,limitations')).toBe('?section=results,limitations');
  expect(withLens('?section=method&q=%EA%B0%95%ED%99%94&in=results', 'future')).toBe(
    '?q=%EA%B0%95%ED%99%94&in=results&section=future',
  );
  expect(withLens('?section=method', '')).toBe('');
});

it('keeps the lens where a page writes its address anew', () => {
  expect(keepLens('?q=x&in=method', '?q=&section=results,other')).toBe('?q=x&in=method&section=results');
  expect(keepLens('', '?by=tag')).toBe('');
});

it('leads to the section that stands first', () => {
  expect(lensAnchor('limitations,results')).toBe('#limitations');
  expect(lensAnchor(undefined)).toBe('');
});

it('puts a second section beside the first, changes it, and takes either away', () => {
  expect(toggleBeside([], 'results')).toEqual(['results']);
  expect(toggleBeside(['results'], 'limitations')).toEqual(['results', 'limitations']);
  expect(toggleBeside(['results', 'limitations'], 'future')).toEqual(['results', 'future']);
  expect(toggleBeside(['results', 'limitations'], 'limitations')).toEqual(['results']);
  expect(toggleBeside(['results', 'limitations'], 'results')).toEqual(['limitations']);
});
