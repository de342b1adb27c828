import { expect, it } from 'vitest';
import { keepLens, toggleBeside } from './changeLens.ts';
import { lensAnchor, lensOf, readLens, readMinutes, withLens } from './lens.ts';

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

it('reads a time in place of sections, and nothing of what is none', () => {
  expect(lensOf('?minutes=10')).toBe('10min');
  expect(lensOf('?minutes=10&section=results')).toBe('10min');
  for (const minutes of ['0', '-5', '1e2', '7.5', '1000', 'ten', ''])
    expect(lensOf(`?minutes=${minutes}&section=results`)).toBe('results');
  expect(readMinutes('10min')).toBe(10);
  expect(readMinutes('results,limitations')).toBeUndefined();
  expect(readLens('10min')).toEqual([]);
});

it('puts a time in the place of sections, and sections in that of a time', () => {
  expect(withLens('?section=results', '10min')).toBe('?minutes=10');
  expect(withLens('?minutes=10', 'results')).toBe('?section=results');
  expect(withLens('?minutes=10', '')).toBe('');
  expect(lensAnchor('10min')).toBe('');
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
