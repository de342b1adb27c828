import { expect, it } from 'vitest';
import { measureOverlap } from './overlap.ts';

it('counts the share of the expected papers, in any order, and leaves out what finds nothing', () => {
  const merged = { 강화: ['b', 'a'], 확산: ['c', 'x'], 없음: ['y'] };
  const single = { 강화: ['a', 'b'], 확산: ['c', 'd'], 없음: [] };
  const searchIn = (answers: Record<string, string[]>) => (query: string) => answers[query] ?? [];
  expect(measureOverlap(searchIn(merged), searchIn(single), ['강화', '확산', '없음'])).toBe(0.75);
});
