import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeDelay } from './makeDelay.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('runs the last task alone, and only once no other has come for so long', () => {
  const ran: string[] = [];
  const delay = makeDelay(350);
  for (const task of ['가', '강', '강ㅎ', '강화']) {
    vi.advanceTimersByTime(300);
    delay.run(() => ran.push(task));
  }
  vi.advanceTimersByTime(349);
  expect(ran).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(ran).toEqual(['강화']);
});

it('runs what waits when it is flushed, and only once', () => {
  const ran: string[] = [];
  const delay = makeDelay(350);
  delay.run(() => ran.push('가'));
  delay.run(() => ran.push('강'));
  delay.flush();
  vi.advanceTimersByTime(1000);
  delay.flush();
  expect(ran).toEqual(['강']);
});

it('drops what waits when it is cancelled', () => {
  const ran: string[] = [];
  const delay = makeDelay(350);
  delay.run(() => ran.push('가'));
  delay.cancel();
  delay.flush();
  vi.advanceTimersByTime(1000);
  expect(ran).toEqual([]);
});
