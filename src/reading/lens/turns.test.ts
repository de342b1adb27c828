import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { waitForTurn } from './turns.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

it('draws one at a time, those near the window first, and none that was withdrawn', () => {
  const drawn: string[] = [];
  const draw = (name: string) => () => void drawn.push(name);
  waitForTurn(false, draw('far'));
  const withdraw = waitForTurn(true, draw('gone'));
  waitForTurn(true, draw('near'));
  waitForTurn(true, draw('nearer still, but later'));
  withdraw();
  vi.advanceTimersToNextTimer();
  expect(drawn).toEqual(['near']);
  vi.advanceTimersToNextTimer();
  expect(drawn).toEqual(['near', 'nearer still, but later']);
  vi.runAllTimers();
  expect(drawn).toEqual(['near', 'nearer still, but later', 'far']);
});

it('does not have what is near wait for the pause between those that are far', () => {
  const drawn: string[] = [];
  waitForTurn(false, () => void drawn.push('far'));
  waitForTurn(true, () => void drawn.push('near'));
  vi.advanceTimersByTime(0);
  expect(drawn).toEqual(['near']);
});
