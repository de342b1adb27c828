import { QueryClient } from '@tanstack/react-query';

/** Every file but the manifest is named by its content, so what was fetched never goes stale. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        retry: false,
        // The browser's idea of being offline decides nothing: without this, a query waits for ever instead of failing.
        networkMode: 'always',
        // A moment to try again what failed, as is the host's next answer: see `refetchFailed`.
        refetchOnReconnect: true,
        refetchOnWindowFocus: false,
      },
    },
  });
}
