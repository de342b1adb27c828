import { expect, it } from 'vitest';
import { isReadingMode, setReadingMode } from './readingMode.ts';

it('is asked for by the address, beside all else in it', () => {
  expect(setReadingMode('?on=2025-05-22', true)).toBe('?on=2025-05-22&view=reading');
  expect(isReadingMode('?on=2025-05-22&view=reading')).toBe(true);
  expect(isReadingMode('?view=other')).toBe(false);
});

it('leaves nothing behind', () => {
  expect(setReadingMode('?view=reading', false)).toBe('');
});
