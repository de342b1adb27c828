import { join, resolve } from 'node:path';
import { openDiskCache } from './diskCache.ts';
import { readCodeFingerprint } from './readCodeFingerprint.ts';
import type { StepCache } from './stepCache.ts';

const codeRoot = resolve(import.meta.dirname, '../..');

/**
 * Opens what the builds of a folder of digests keep.
 * @param folder of the digests, absolute
 * @param cacheDir Vite's
 */
export async function openBuildCache(
  folder: string,
  cacheDir: string,
  warn: (message: string) => void,
): Promise<StepCache> {
  const code = await readCodeFingerprint(codeRoot);
  return openDiskCache({ folder: join(cacheDir, 'paper-daily'), collection: folder, code, warn });
}
