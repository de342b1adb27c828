import type { QueryClient } from '@tanstack/react-query';
import type { Manifest } from '../bundle/bundle.ts';
import { BundleError } from '../bundle/readBundleFile.ts';
import { manifestQuery } from './queries.ts';

/** Calls back with each manifest that takes the place of another. */
export function followManifest(client: QueryClient, onChange: (manifest: Manifest) => void): void {
  let known = client.getQueryData<Manifest>(manifestQuery.queryKey);
  client.getQueryCache().subscribe(({ query }) => {
    if (query.queryKey[0] !== manifestQuery.queryKey[0]) return;
    const now = client.getQueryData<Manifest>(manifestQuery.queryKey);
    if (now === undefined || now === known) return;
    const isFirst = known === undefined;
    known = now;
    if (!isFirst) onChange(now);
  });
}

/** Calls back whenever a file could not be read since the host did not answer, or something else did. */
export function followLostHost(client: QueryClient, onLost: () => void): void {
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'error') return;
    const { error } = event.action;
    if (error instanceof BundleError && ['unreachable', 'foreign'].includes(error.reason)) onLost();
  });
}

/** No line is so slow that something comes of waiting longer. */
const longestWaitMs = 10_000;

/** Resolves when no query waits for an answer, or has waited for too long. */
export async function waitForQuiet(client: QueryClient): Promise<void> {
  const end = Date.now() + longestWaitMs;
  while (client.isFetching() > 0 && Date.now() < end) await wait(50);
}

/** Resolves when the first view has what it asked for: when no query has waited for an answer for so long. */
export async function waitForFirstView(client: QueryClient, quietMs: number): Promise<void> {
  const end = Date.now() + longestWaitMs;
  do {
    await waitForQuiet(client);
    await wait(quietMs);
  } while (client.isFetching() > 0 && Date.now() < end);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Asks again for what could not be read, as far as it is on the page. */
export function refetchFailed(client: QueryClient): void {
  void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
}
