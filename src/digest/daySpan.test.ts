import { expect, it } from 'vitest';
import { lastDays, spanBeside, wholeMonth } from './daySpan.ts';

it('counts the day itself among the last days, over the end of a month and of a year', () => {
  expect(lastDays('2025-05-25', 7)).toEqual({ from: '2025-05-19', to: '2025-05-25' });
  expect(lastDays('2025-01-02', 7)).toEqual({ from: '2024-12-27', to: '2025-01-02' });
});

it('knows how long a month is', () => {
  expect(wholeMonth('2025-05-25')).toEqual({ from: '2025-05-01', to: '2025-05-31' });
  expect(wholeMonth('2024-02-03')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
});

it('steps by the length of a span', () => {
  const week = { from: '2025-05-19', to: '2025-05-25' };
  expect(spanBeside(week, 'before')).toEqual({ from: '2025-05-12', to: '2025-05-18' });
  expect(spanBeside(week, 'after')).toEqual({ from: '2025-05-26', to: '2025-06-01' });
  expect(spanBeside({ from: '2025-05-19', to: '2025-05-19' }, 'after')).toEqual({
    from: '2025-05-20',
    to: '2025-05-20',
  });
});

it('steps from a whole month to a whole month', () => {
  expect(spanBeside(wholeMonth('2025-05-01'), 'before')).toEqual({ from: '2025-04-01', to: '2025-04-30' });
  expect(spanBeside(wholeMonth('2025-02-01'), 'after')).toEqual({ from: '2025-03-01', to: '2025-03-31' });
});
