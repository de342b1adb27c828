import type { QueryClient } from '@tanstack/react-query';
import { manifestFile } from '../bundle/addresses.ts';
import { manifestSchema, type Manifest } from '../bundle/bundle.ts';
import { readBundleFile } from '../bundle/readBundleFile.ts';
import { bundleUrl } from './bundleUrl.ts';

/** A line that says nothing for so long is none. */
const answerMs = 15_000;

/** The same as `manifestQuery`'s, which imports this file. */
const manifestKey = ['manifest'];

/**
 * Asks the host for its manifest, past all that is stored. Where it has changed, what was read is read again, and what is
 * on the page with it.
 * @returns the manifest now, the very object that was known before where nothing has changed
 * @throws {BundleError}
 */
export async function renewManifest(client: QueryClient): Promise<Manifest> {
  const url = bundleUrl(manifestFile);
  const signal = AbortSignal.timeout(answerMs);
  const now = await readBundleFile(url, manifestSchema, signal, { cache: 'no-store' });
  const before = client.getQueryData<Manifest>(manifestKey);
  // Keeps the object where it is the same.
  const kept = client.setQueryData<Manifest>(manifestKey, now) ?? now;
  if (kept !== before) {
    // Not waited for: whoever asked may be one of these queries.
    void client.invalidateQueries(
      { predicate: ({ queryKey }) => queryKey[0] !== manifestKey[0] },
      { cancelRefetch: false },
    );
  }
  return kept;
}
