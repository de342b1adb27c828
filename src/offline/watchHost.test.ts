// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BundleError, type BundleErrorReason } from '../bundle/readBundleFile.ts';
import { OfflineStore } from './offlineState.ts';
import { watchHost, type HostWatch } from './watchHost.ts';

const minute = 60_000;

let store: OfflineStore;
/** How often this test's watch did so: those of the tests before still listen. */
let count: { asked: number; returned: number };
/** Why the host does not answer; nothing where it does. */
let trouble: BundleErrorReason | undefined;
let watch: HostWatch;

beforeEach(() => {
  vi.useFakeTimers();
  store = new OfflineStore();
  const own = { asked: 0, returned: 0 };
  count = own;
  trouble = undefined;
  watch = watchHost(store, {
    ask: async () => {
      own.asked += 1;
      if (trouble) throw new BundleError(trouble, 'manifest.json');
    },
    onReturn: () => (own.returned += 1),
  });
});
afterEach(() => vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(0);

it('asks every hour', async () => {
  await vi.advanceTimersByTimeAsync(150 * minute);
  expect(count.asked).toBe(2);
});

it('asks when the reader comes back to the tab, though not twice in a minute', async () => {
  await vi.advanceTimersByTimeAsync(2 * minute);
  document.dispatchEvent(new Event('visibilitychange'));
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(count.asked).toBe(1);
});

it('asks again and again, ever more slowly, as long as the host does not answer, and says when it does', async () => {
  trouble = 'unreachable';
  watch.check();
  await settle();
  expect(store.read().connection).toBe('unreachable');
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(count.asked).toBeGreaterThan(10);
  expect(count.asked).toBeLessThan(18);
  trouble = undefined;
  await vi.advanceTimersByTimeAsync(minute);
  expect(store.read().connection).toBe('reachable');
  expect(count.returned).toBe(1);
});

it.each([
  ['foreign', 'foreign'],
  ['refused', 'unreachable'],
  ['broken', 'reachable'],
  ['missing', 'reachable'],
] as const)('takes a host whose manifest is %s for %s', async (reason, connection) => {
  trouble = reason;
  watch.check();
  await settle();
  expect(store.read().connection).toBe(connection);
});

it('has what was lost asked for again, ever more slowly, where the host itself answers', async () => {
  watch.hearLoss();
  await vi.advanceTimersByTimeAsync(1000);
  expect(count).toEqual({ asked: 1, returned: 1 });
  watch.hearLoss();
  await vi.advanceTimersByTimeAsync(1000);
  expect(count.returned).toBe(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(count.returned).toBe(2);
  expect(store.read().connection).toBe('reachable');
});

it('decides nothing by what the browser says of its network', async () => {
  window.dispatchEvent(new Event('offline'));
  await settle();
  expect([count.asked, store.read().connection]).toEqual([1, 'reachable']);
});

it('takes files that are lost together for one loss, and asks for them again as soon as for one', async () => {
  for (let file = 0; file < 6; file += 1) watch.hearLoss();
  await vi.advanceTimersByTimeAsync(1500);
  expect(count.returned).toBe(1);
});
