import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeThrottle } from './makeThrottle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('runs the first task at once and the last one at the end of each interval', () => {
  const ran: string[] = [];
  const throttle = makeThrottle(350);
  for (const task of ['가', '강', '강ㅎ', '강화']) {
    throttle.run(() => ran.push(task));
    vi.advanceTimersByTime(100);
  }
  expect(ran).toEqual(['가', '강화']);
});

it('runs no more than 86 tasks in 30 seconds, since Safari forbids the 101st', () => {
  let count = 0;
  const throttle = makeThrottle(350);
  for (let ms = 0; ms < 30_000; ms += 20) {
    throttle.run(() => (count += 1));
    vi.advanceTimersByTime(20);
  }
  expect(count).toBeLessThanOrEqual(86);
});

it('runs what waits when it is flushed, and only once', () => {
  const ran: string[] = [];
  const throttle = makeThrottle(350);
  throttle.run(() => ran.push('가'));
  throttle.run(() => ran.push('강'));
  throttle.flush();
  vi.advanceTimersByTime(1000);
  expect(ran).toEqual(['가', '강']);
});

it('drops what waits when it is cancelled', () => {
  const ran: string[] = [];
  const throttle = makeThrottle(350);
  throttle.run(() => ran.push('가'));
  throttle.run(() => ran.push('강'));
  throttle.cancel();
  vi.advanceTimersByTime(1000);
  expect(ran).toEqual(['가']);
});
