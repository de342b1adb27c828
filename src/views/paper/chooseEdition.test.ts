import { expect, it } from 'vitest';
import { chooseEdition } from './chooseEdition.ts';

const editions = [
  { date: '2025-07-03', standing: 'failed' },
  { date: '2025-07-02', standing: 'sound' },
  { date: '2025-07-01', standing: 'sound' },
  { date: '2025-06-30', standing: 'guessed' },
] as const;

it.each([
  ['the one that is asked for, whatever its standing', '2025-06-30', undefined, '2025-06-30', true],
  ['the newest of the best', null, undefined, '2025-07-02', false],
  ['the one of the day that the reader came from, among the best', null, '2025-07-01', '2025-07-01', false],
  ['a better one than that of the day that the reader came from', null, '2025-07-03', '2025-07-02', false],
  ['the newest of the best where the asked one is missing', '2025-01-01', undefined, '2025-07-02', false],
])('chooses %s', (_, on, originDay, date, isWhole) => {
  expect(chooseEdition([...editions], on, originDay)).toMatchObject({ date, isWhole });
});
