import type { Manifest } from '../bundle/bundle.ts';
import { BundleError } from '../bundle/readBundleFile.ts';
import type { Connection, OfflineStore } from './offlineState.ts';

const hourMs = 3_600_000;
/** Coming back to a tab twice in a minute says nothing new. */
const leastPauseMs = 60_000;
/** How long to wait for a host that did not answer, at first and at most. */
const firstWaitMs = 4_000;
const longestWaitMs = 60_000;

interface HostEvents {
  /** Asks the host for its manifest. @throws {BundleError} */
  renewManifest: () => Promise<Manifest>;
  /** The host has answered: with this. */
  onAnswer: (manifest: Manifest) => void;
  /** The host answers again. */
  onReturn: () => void;
}

/**
 * Asks the host whether it has something new: when the reader returns to the tab, every hour, and, as long as it does not
 * answer, again and again.
 * @returns asks at once
 */
export function watchHost(store: OfflineStore, events: HostEvents): () => void {
  let asking: Promise<void> | undefined;
  let askedAt = Date.now();
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(): Promise<void> {
    askedAt = Date.now();
    const connection = await askHost(events);
    const before = store.read().connection;
    if (connection !== before) store.update({ connection });
    const isAway = connection !== 'reachable';
    failures = isAway ? failures + 1 : 0;
    clearTimeout(timer);
    timer = setTimeout(check, isAway ? Math.min(firstWaitMs * 2 ** (failures - 1), longestWaitMs) : hourMs);
    if (!isAway && (before === 'unreachable' || before === 'foreign')) events.onReturn();
  }

  function check(): void {
    asking ??= ask().finally(() => (asking = undefined));
  }

  document.addEventListener('visibilitychange', () => {
    const isAway = ['unreachable', 'foreign'].includes(store.read().connection);
    if (document.visibilityState === 'visible' && (isAway || Date.now() - askedAt > leastPauseMs)) check();
  });
  // What the browser says is a reason to ask, and no answer.
  window.addEventListener('online', check);
  window.addEventListener('offline', check);
  timer = setTimeout(check, hourMs);
  return check;
}

async function askHost({ renewManifest, onAnswer }: HostEvents): Promise<Connection> {
  try {
    onAnswer(await renewManifest());
    return 'reachable';
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    if (error.reason === 'foreign') return 'foreign';
    // A host without a manifest, or with one of another version, is there; the next version of the app may read it.
    return error.reason === 'missing' || error.reason === 'broken' ? 'reachable' : 'unreachable';
  }
}
