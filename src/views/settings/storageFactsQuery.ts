import { queryOptions } from '@tanstack/react-query';
import type { Library } from '../../library/library.ts';
import { readStorageFacts } from '../../library/storageFacts.ts';
import { readStoredBytes } from '../../library/storedBytes.ts';

const askAgainMs = 2000;

/**
 * How much room the library takes, and what the browser says of the storage. Asked again and again while the settings
 * are open, since nothing tells when the library has moved its records, or the reader has answered the browser.
 */
export function storageFactsQuery(library: Library) {
  return queryOptions({
    queryKey: ['storageFacts'],
    queryFn: async () => ({ ...(await readStorageFacts()), storedBytes: readStoredBytes(library) }),
    staleTime: 0,
    refetchInterval: askAgainMs,
  });
}
