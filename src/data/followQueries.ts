import type { QueryClient } from '@tanstack/react-query';
import type { Manifest } from '../bundle/bundle.ts';
import { BundleError } from '../bundle/readBundleFile.ts';
import { manifestQuery } from './queries.ts';

/** Calls back with each manifest that takes the place of another. */
export function followManifest(client: QueryClient, onChange: () => void): void {
  let known = client.getQueryData<Manifest>(manifestQuery.queryKey);
  client.getQueryCache().subscribe(({ query }) => {
    if (query.queryKey[0] !== manifestQuery.queryKey[0]) return;
    const now = client.getQueryData<Manifest>(manifestQuery.queryKey);
    if (now === known) return;
    const isFirst = known === undefined;
    known = now;
    if (!isFirst) onChange();
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

/** Resolves when no query waits for an answer. */
export function waitForQuiet(client: QueryClient): Promise<void> {
  if (client.isFetching() === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const unsubscribe = client.getQueryCache().subscribe(() => {
      if (client.isFetching() > 0) return;
      unsubscribe();
      resolve();
    });
  });
}

/** Resolves when the first view has what it asked for: when no query has waited for an answer for so long. */
export async function waitForFirstView(client: QueryClient, quietMs: number): Promise<void> {
  do {
    await waitForQuiet(client);
    await new Promise((resolve) => {
      setTimeout(resolve, quietMs);
    });
  } while (client.isFetching() > 0);
}

/** Asks again for what could not be read, as far as it is on the page. */
export function refetchFailed(client: QueryClient): void {
  void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
}
