import { join, resolve } from 'node:path';
import { build } from 'vite';
import { readArgument } from '../readArguments.ts';

/** What a build took. */
export interface BuildCosts {
  seconds: number;
  /** Of all its threads. */
  cpuSeconds: number;
  peakBytes: number;
}

/** Builds the site once, in a process of its own, into DIR/dist with its cache in DIR/cache, and prints what it took. */
export async function main(args: string[]): Promise<void> {
  const folder = readArgument(args, 'folder');
  if (folder === undefined) throw new Error('Name the folder: --folder DIR');
  // What loads this file has set it to that of development, in which React is several times as large.
  process.env['NODE_ENV'] = 'production';
  const start = performance.now();
  await build({
    root: resolve(import.meta.dirname, '../..'),
    cacheDir: join(folder, 'cache'),
    logLevel: 'silent',
    build: { outDir: join(folder, 'dist'), emptyOutDir: true },
  });
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const costs: BuildCosts = {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1_000_000,
    peakBytes: maxRSS * 1024,
  };
  process.stdout.write(`${JSON.stringify(costs)}\n`);
}
