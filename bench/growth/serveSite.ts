import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { readArgument } from '../readArguments.ts';

/** A development server that runs. */
export interface ServedSite {
  url: string;
  /** Until it could be asked. */
  seconds: number;
}

/** Starts the development server with its cache in DIR/cache, prints its address, and serves until it is ended. */
export async function main(args: string[]): Promise<void> {
  const folder = readArgument(args, 'folder');
  if (folder === undefined) throw new Error('Name the folder: --folder DIR');
  const start = performance.now();
  const server = await createServer({
    root: resolve(import.meta.dirname, '../..'),
    cacheDir: join(folder, 'cache'),
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  const served: ServedSite = {
    url: server.resolvedUrls?.local[0] ?? '',
    seconds: (performance.now() - start) / 1000,
  };
  process.stdout.write(`${JSON.stringify(served)}\n`);
}
