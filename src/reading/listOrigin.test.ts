import { expect, it } from 'vitest';
import { chooseListDay, readListOrigin } from './listOrigin.ts';

it('leads back to the saved papers from one that was opened before its days were known', () => {
  const origin = readListOrigin({ isFromLibrary: true });
  expect(origin).toEqual({ isFromLibrary: true });
  expect(chooseListDay(origin, ['2025-07-03', '2025-07-02'], null)).toBe('2025-07-03');
});

it('takes nothing from what another version or another page wrote', () => {
  expect(readListOrigin({ day: 'yesterday' })).toBeUndefined();
  expect(readListOrigin(null)).toBeUndefined();
});
