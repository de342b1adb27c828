import { expect, it } from 'vitest';
import { groupPapers } from './groupPapers.ts';
import type { LibraryPlace } from './libraryPlace.ts';
import type { SavedFacts } from './savedFacts.ts';

function paper(paperId: string, facts: Partial<SavedFacts> = {}): SavedFacts {
  const savedAt = new Date(2025, 6, 3).getTime();
  return { paperId, savedAt, isRead: false, interest: 0, tags: [], note: '', ...facts };
}

const june = new Date(2025, 5, 30).getTime();
const facts = [
  paper('a', { isRead: true, tags: ['나', '가'], interest: 1 }),
  paper('b', { tags: ['가'], interest: 3 }),
  paper('c', { savedAt: june }),
];
const days = new Map([
  ['a', '2025-07-01'],
  ['b', '2025-07-03'],
]);

function group(by: LibraryPlace['by'], order: LibraryPlace['order'] = 'newest'): string[] {
  return groupPapers(facts, { by, order }, days).map(
    ({ kind, value, paperIds }) => `${kind} ${value}: ${paperIds.join(' ')}`,
  );
}

it('puts papers under the months in which they were saved, the last first', () => {
  expect(group('saved')).toEqual(['month 2025-07: a b', 'month 2025-06: c']);
});

it('puts the unread papers of all months before the read ones', () => {
  expect(group('saved', 'unread')).toEqual(['unread : b c', 'read : a']);
});

it('puts a paper under each of its tags, and those without one at the end', () => {
  expect(group('tag')).toEqual(['tag 가: a b', 'tag 나: a', 'untagged : c']);
  expect(group('tag', 'unread')[0]).toBe('tag 가: b a');
});

it('begins with the most interest, and with the newest day', () => {
  expect(group('interest')).toEqual(['interest 3: b', 'interest 1: a', 'interest 0: c']);
  expect(group('day')).toEqual(['day 2025-07-03: b', 'day 2025-07-01: a', 'noDay : c']);
});
