import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hash, hashTexts } from '../hashes.ts';

/** What makes the data out of digests, and what says which libraries it uses. */
const folders = ['plugin', 'src/digest', 'src/bundle', 'src/search'];
const locks = ['package-lock.json', 'node_modules/.package-lock.json'];

/**
 * Stands for all code that makes the data, its libraries and this version of Node: where one of them changes, what other
 * code made says nothing any more. Rather too much goes into it than too little.
 * @param root the project's
 */
export async function readCodeFingerprint(root: string): Promise<string> {
  const sources = await Promise.all(folders.map((folder) => listSources(root, folder)));
  const paths = [...sources.flat(), ...locks].sort();
  const hashes = await Promise.all(paths.map((path) => hashFile(join(root, path))));
  return hashTexts([JSON.stringify(process.versions), ...paths, ...hashes]);
}

async function listSources(root: string, folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}

/** A lock that is not there is the same every time. */
async function hashFile(path: string): Promise<string> {
  return readFile(path).then(hash, () => '');
}
