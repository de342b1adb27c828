import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The files of a folder by their paths: sizes and hashes. */
export type Snapshot = Map<string, { bytes: number; hash: string }>;

/** Reads every file below a folder. */
export async function readSnapshot(folder: string): Promise<Snapshot> {
  const snapshot: Snapshot = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    const hash = createHash('sha256').update(content).digest('hex');
    snapshot.set(relative(folder, path), { bytes: content.length, hash });
  }
  return snapshot;
}

/** The files that have come or changed, and how many have gone. */
export function compareSnapshots(before: Snapshot, after: Snapshot) {
  const written = [...after].filter(([path, { hash }]) => before.get(path)?.hash !== hash);
  return {
    written: written.map(([path, { bytes }]) => ({ path, bytes })),
    removed: [...before.keys()].filter((path) => !after.has(path)).length,
  };
}

/** What some files take together. */
export function sumBytes(files: Iterable<{ bytes: number }>): number {
  let sum = 0;
  for (const { bytes } of files) sum += bytes;
  return sum;
}
