import { expect, it } from 'vitest';
import { Clock, mostAheadMs } from './clock.ts';

it('gives later times though the device goes back an hour', () => {
  let now = 10_000_000;
  const clock = new Clock(() => now);
  expect(clock.next()).toBe(10_000_000);
  now -= 3_600_000;
  expect([clock.next(), clock.next()]).toEqual([10_000_001, 10_000_002]);
});

it('follows another device that is ahead by less than a day', () => {
  const clock = new Clock(() => 1000);
  clock.see(1000 + mostAheadMs);
  expect(clock.next()).toBe(1001 + mostAheadMs);
});

it('does not follow a time further ahead', () => {
  const clock = new Clock(() => 1000);
  clock.see(Date.UTC(9999, 0));
  expect(clock.next()).toBe(1000);
});

it('comes back when the device itself was far ahead', () => {
  let now = Date.UTC(2030, 0);
  const clock = new Clock(() => now);
  clock.next();
  now = Date.UTC(2025, 0);
  expect([clock.next(), clock.next()]).toEqual([now, now + 1]);
});
