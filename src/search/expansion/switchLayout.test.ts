import fc from 'fast-check';
import { expect, it } from 'vitest';
import { switchLayout } from './switchLayout.ts';

it.each([
  ['rkdghk', '강화'],
  ['gkrtmq', '학습'],
  ['갸ㅣ', 'ril'],
  ['ㄹㅣㅁ노', 'flash'],
])('writes %s as its keys would in the other layout: %s', (typed, meant) => {
  expect(switchLayout(typed)?.toLowerCase()).toBe(meant);
});

it('gives nothing for nlqJ, on which es-hangul throws', () => {
  expect(switchLayout('nlqJ')).toBeUndefined();
});

it('never throws, whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')),
    }),
    fc.string({ unit: fc.constantFrom(...Array.from('ㄱㄲㄳㅏㅑㅘ강화닭뷁가 a')) }),
  );
  fc.assert(
    fc.property(typed, (word) => {
      expect(() => switchLayout(word)).not.toThrow();
    }),
    { numRuns: 1000 },
  );
});
