import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BundleSource } from '../../plugin/bundle/bundleSource.ts';
import { openBuildCache } from '../../plugin/cache/openBuildCache.ts';
import type { GeneratedDay } from './generateDays.ts';

/**
 * Adds one day after the other to a collection.
 * @param folder the site's, built before
 * @returns of each day, how many bytes of the data are new or have changed
 */
export async function followDays(folder: string, days: readonly GeneratedDay[]): Promise<number[]> {
  const digests = join(folder, 'digests');
  const cache = await openBuildCache(digests, join(folder, 'cache'), () => undefined);
  const root = resolve(import.meta.dirname, '../..');
  const source = new BundleSource({ folder: digests, root, cache, isLazy: false });
  const read = () => source.read(() => undefined);
  let before = (await read()).bundle;
  const written: number[] = [];
  for (const { name, text } of days) {
    await writeFile(join(digests, name), text);
    const { bundle } = await read();
    let bytes = 0;
    for (const [path, readContent] of bundle)
      if (path === 'manifest.json' || !before.has(path)) bytes += Buffer.byteLength(await readContent());
    written.push(bytes);
    before = bundle;
  }
  return written;
}
