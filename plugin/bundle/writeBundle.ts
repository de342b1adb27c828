import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mapAtOnce } from '../mapAtOnce.ts';
import type { Progress } from '../progress.ts';
import type { Bundle } from './bundleFiles.ts';

const filesAtOnce = 8;

/** Writes the bundle's files below a folder. */
export async function writeBundle(bundle: Bundle, folder: string, progress: Progress): Promise<void> {
  for (const parent of new Set(Array.from(bundle.keys(), dirname)))
    await mkdir(join(folder, parent), { recursive: true });
  let done = 0;
  await mapAtOnce([...bundle], filesAtOnce, async ([path, read]) => {
    progress('Writing the data', done++, bundle.size);
    await writeFile(join(folder, path), await read());
  });
}
