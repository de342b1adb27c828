import { BundleError } from '../bundle/readBundleFile.ts';
import type { Connection, OfflineStore } from './offlineState.ts';

const hourMs = 3_600_000;
/** Coming back to a tab twice in a minute says nothing new. */
const leastPauseMs = 60_000;
/** How long to wait for a host that did not answer, at first and at most. */
const firstWaitMs = 4_000;
const longestWaitMs = 60_000;
/** So long without a loss, and the next one is the first. */
const lossMemoryMs = 300_000;
/** Files that lead to one another are lost together. */
const sameLossMs = 500;

interface HostEvents {
  /** Looks for something new. @throws {BundleError} */
  ask: () => Promise<void>;
  /** What failed may be asked for again. */
  onReturn: () => void;
}

export interface HostWatch {
  /** Asks at once. */
  check: () => void;
  /** A file could not be had, though the host may well be there. */
  hearLoss: () => void;
}

/**
 * Asks the host whether it has something new: when the reader returns to the tab, every hour, and, as long as it does not
 * answer, again and again.
 */
export function watchHost(store: OfflineStore, { ask, onReturn }: HostEvents): HostWatch {
  let asking: Promise<void> | undefined;
  let askedAt = Date.now();
  let failures = 0;
  const losses = { count: 0, at: 0, isOpen: false };
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function askOnce(): Promise<void> {
    askedAt = Date.now();
    const before = store.read().connection;
    const connection = await findConnection(ask);
    if (connection !== before) store.update({ connection });
    const isAway = connection !== 'reachable';
    failures = isAway ? failures + 1 : 0;
    clearTimeout(timer);
    timer = setTimeout(check, isAway ? waitMs(firstWaitMs, failures) : hourMs);
    if (isAway) return;
    if (before === 'unreachable' || before === 'foreign') onReturn();
    else if (losses.isOpen) {
      // The host is there, and a file of it is not: asking for that at once, and for ever, would help nobody.
      clearTimeout(timer);
      timer = setTimeout(retryLost, waitMs(1000, losses.count));
    }
  }

  function retryLost(): void {
    losses.isOpen = false;
    timer = setTimeout(check, hourMs);
    onReturn();
  }

  function check(): void {
    asking ??= askOnce().finally(() => (asking = undefined));
  }

  function hearLoss(): void {
    const pauseMs = Date.now() - losses.at;
    if (pauseMs > lossMemoryMs) losses.count = 1;
    else if (pauseMs > sameLossMs) losses.count += 1;
    losses.at = Date.now();
    losses.isOpen = true;
    check();
  }

  document.addEventListener('visibilitychange', () => {
    const isAway = ['unreachable', 'foreign'].includes(store.read().connection);
    if (document.visibilityState === 'visible' && (isAway || Date.now() - askedAt > leastPauseMs)) check();
  });
  // What the browser says is a reason to ask, and no answer.
  window.addEventListener('online', check);
  window.addEventListener('offline', check);
  timer = setTimeout(check, hourMs);
  return { check, hearLoss };
}

/** Ever longer, in steps of two. */
function waitMs(first: number, count: number): number {
  return Math.min(first * 2 ** (count - 1), longestWaitMs);
}

async function findConnection(ask: () => Promise<void>): Promise<Connection> {
  try {
    await ask();
    return 'reachable';
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    if (error.reason === 'foreign') return 'foreign';
    // A host without a manifest, or with one of another version, is there; the next version of the app may read it.
    return error.reason === 'missing' || error.reason === 'broken' ? 'reachable' : 'unreachable';
  }
}
