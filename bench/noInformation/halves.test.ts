import { expect, it } from 'vitest';
import { halfOf } from './halves.ts';

it('gives an edition the same half everywhere: the parity of the first byte of its SHA-256', () => {
  // `printf 2025-05-06/2505.02835 | sha256sum` begins with c4, that of the other edition with 6f.
  expect(halfOf('2025-05-06', '2505.02835')).toBe('tuning');
  expect(halfOf('2025-05-11', '2505.04921')).toBe('heldOut');
});
