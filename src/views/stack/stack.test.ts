import { expect, it } from 'vitest';
import { readMeantSpan, readStack, stackAddress } from './stack.ts';

it('reads two dates in either order', () => {
  const week = { kind: 'span', from: '2025-05-19', to: '2025-05-25' };
  expect(readStack('2025-05-19/2025-05-25')).toEqual(week);
  expect(readStack('2025-05-25/2025-05-19')).toEqual(week);
});

it('reads nothing from dates that the calendar does not have, and from other words', () => {
  expect(['2025-02-30/2025-03-01', '2025-05-19/', 'all/unread', '2025-05-19'].map(readStack)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('writes the address that it would read', () => {
  for (const address of ['unread', '2025-05-19/2025-05-25']) {
    const stack = readStack(address);
    expect(stack && stackAddress(stack)).toBe(address);
  }
});

it('guesses what dates in a person’s own hand mean', () => {
  expect(readMeantSpan('2025-5-25/2025.5.19')).toEqual({ from: '2025-05-19', to: '2025-05-25' });
  expect(readMeantSpan('2025-02-30/2025-03-01')).toBeUndefined();
});
