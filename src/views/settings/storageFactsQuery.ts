import { queryOptions } from '@tanstack/react-query';
import { readStorageFacts } from '../../library/storageFacts.ts';

/** What the browser says of the storage, asked anew each time the settings are opened. */
export const storageFactsQuery = queryOptions({
  queryKey: ['storageFacts'],
  queryFn: readStorageFacts,
  staleTime: 0,
});
