import { expect, it } from 'vitest';
import type { Edition } from '../../digest/edition.ts';
import { chooseKnown } from './chooseKnown.ts';

const paperId = '2505.00001';
const dates: [string, string, string] = ['2025-05-22', '2025-05-21', '2025-05-20'];

function choose(known: Record<string, Edition['standing']>) {
  const days = Object.entries(known).map(([date, standing]) => [date, [{ paperId, standing }]] as const);
  return chooseKnown(paperId, dates, new Map(days));
}

it('takes the newest sound edition of the texts that are here, else the newest', () => {
  expect(choose({ '2025-05-22': 'sound', '2025-05-21': 'sound' })).toBe('2025-05-22');
  expect(choose({ '2025-05-22': 'refused', '2025-05-20': 'sound' })).toBe('2025-05-20');
  expect(choose({ '2025-05-22': 'refused', '2025-05-21': 'failed' })).toBe('2025-05-22');
});

it('does not take an earlier one for a paper whose newest text is not here', () => {
  expect(choose({ '2025-05-21': 'sound' })).toBe('2025-05-22');
});
