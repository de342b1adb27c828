import { expect, it } from 'vitest';
import { readLibraryPlace, writeLibraryPlace } from './libraryPlace.ts';

it.each(['', '?by=tag&order=unread&q=%EA%B0%95%ED%99%94', '?by=day&show=unread&year=2025'])(
  'reads and writes %s',
  (address) => {
    expect(writeLibraryPlace(readLibraryPlace(address))).toBe(address);
  },
);

it('shows the library as usual where the address asks for what there is not', () => {
  expect(writeLibraryPlace(readLibraryPlace('?by=x&order=y&show=z&year=abc'))).toBe('');
});
