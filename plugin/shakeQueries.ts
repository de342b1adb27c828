import type { Plugin } from 'vite';

/**
 * Leaves out of the queries what changes data on a server and what fetches a list page by page, neither of which this app
 * does: 1 kB of the first load.
 */
export function shakeQueries(): Plugin {
  return {
    name: 'shake-queries',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/@tanstack\/query-core\/build\/modern\/(?:query|queryClient)\.js$/ },
      handler: (code) => ({
        code: code
          .replace(/^import \{ (?:infiniteQueryBehavior|MutationCache) \}.*$/m, '')
          .replace(
            /\(this\.#queryType === "infinite" \? infiniteQueryBehavior\([^)]*\) : (this\.options\.behavior)\)/,
            '$1',
          )
          .replace(
            'new MutationCache()',
            '{ findAll: () => [], clear() {}, async resumePausedMutations() {} }',
          ),
        map: null,
      }),
    },
  };
}
