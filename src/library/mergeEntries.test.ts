import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { mergeEntries, mergeInto } from './mergeEntries.ts';

const interests = fc.record({
  kind: fc.constant('interest' as const),
  id: fc.constantFrom('2505.15277', '2505.15278'),
  value: fc.constantFrom('', '1', '2', '3'),
  time: fc.integer({ min: 1, max: 4 }),
});

const notes = fc
  .record({
    text: fc.constantFrom('가', '나', ''),
    session: fc.constantFrom('a', 'b'),
    time: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ text, session, time }) => ({
    kind: 'note' as const,
    id: '2505.15277',
    // A session writes once at a time, so what it wrote follows from when.
    value: JSON.stringify([[[`${text}${session}${time}`, session, time]], []]),
    time,
  }));

const lists = fc.array(fc.oneof(interests, notes), { maxLength: 8 });

function merge(...parts: Entry[][]): unknown {
  const merged = new Map<string, Entry>();
  for (const part of parts) mergeInto(merged, part);
  return Object.fromEntries([...merged].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

describe('merging entries', () => {
  it('is the same in any order, any grouping, any number of times', () => {
    fc.assert(
      fc.property(lists, lists, lists, (a, b, c) => {
        expect(merge(a, b, c)).toEqual(merge(c, b, a));
        expect(merge(b, a, c)).toEqual(merge(a, b, c));
        expect(merge(a, a, b)).toEqual(merge(a, b));
        expect(merge(a, b, a, b)).toEqual(merge(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it('lets the later one win, a removal too', () => {
    const saved: Entry = { kind: 'saved', id: '2505.15277', value: '1', time: 100 };
    const removed: Entry = { kind: 'saved', id: '2505.15277', value: '', time: 101 };
    expect(mergeEntries(saved, removed)).toBe(removed);
    expect(mergeEntries(removed, saved)).toBe(removed);
  });

  it('gives the very entry where the other adds nothing', () => {
    const read: Entry = { kind: 'read', id: '2505.15277', value: '2025-05-22', time: 100 };
    expect(mergeEntries(read, { ...read })).toBe(read);
    expect(mergeEntries(read, { ...read, time: 99 })).toBe(read);
  });
});
