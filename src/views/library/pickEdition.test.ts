import { expect, it } from 'vitest';
import { pickEdition } from './pickEdition.ts';

it('takes the newest of the best', () => {
  expect(
    pickEdition([
      { date: '2025-07-03', standing: 'failed' },
      { date: '2025-07-02', standing: 'sound' },
      { date: '2025-07-01', standing: 'sound' },
    ])?.date,
  ).toBe('2025-07-02');
  expect(pickEdition([])).toBeUndefined();
});
