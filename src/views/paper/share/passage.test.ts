import { expect, it } from 'vitest';
import { readPassageQuery, withoutPassage, writePassageQuery } from './passage.ts';

it.each([
  { start: '41.2%에서 2.6%로' },
  { start: '정확도', nth: 1 },
  { start: '<img src=x onerror=alert(1)> & "따옴표"', end: 'a=b&c#d' },
])('reads what it wrote: $start', (passage) => {
  expect(readPassageQuery(writePassageQuery('2025-05-22', passage))).toEqual(passage);
});

it('asks for the edition that has the passage', () => {
  expect(writePassageQuery('2025-05-22', { start: 'a b' })).toBe('?on=2025-05-22&passage=a+b');
});

it.each(['', '?on=2025-05-22', '?passage=', '?passage=%20', '?to=끝'])('reads none in "%s"', (search) => {
  expect(readPassageQuery(search)).toBeUndefined();
});

it('reads no more of an address than any link has', () => {
  expect(readPassageQuery(`?passage=${'가'.repeat(10_000)}`)?.start).toHaveLength(400);
});

it.each(['-1', '0', '1.5', 'x', ''])('takes "%s" for no place among several', (nth) => {
  expect(readPassageQuery(`?passage=a&nth=${nth}`)).toEqual({ start: 'a' });
});

it('takes the passage out of an address and leaves the rest', () => {
  expect(withoutPassage('?on=2025-05-22&passage=a&to=b&nth=1&view=reading')).toBe(
    '?on=2025-05-22&view=reading',
  );
  expect(withoutPassage('?passage=a')).toBe('');
});
