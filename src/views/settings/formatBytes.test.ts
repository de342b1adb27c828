import { expect, it } from 'vitest';
import { formatBytes } from './formatBytes.ts';

it('writes bytes in the unit that keeps them short', () => {
  const written = [0, 480, 999_999, 1_234_567, 3_050_000_000, 45e12].map((bytes) => formatBytes(bytes, 'ko'));
  expect(written).toEqual(['0kB', '0.5kB', '1,000kB', '1.2MB', '3.1GB', '45,000GB']);
});
