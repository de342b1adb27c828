import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { sites, type SiteName } from './sites.ts';

/** Builds every site that the tests visit, once, just as `npm run build` does. */
export default async function buildSites(): Promise<void> {
  const root = resolve(import.meta.dirname, '..');
  await mkdir(join(import.meta.dirname, '.sites/no-digests'), { recursive: true });
  for (const name of Object.keys(sites) as SiteName[]) {
    const { digestsDir, base, outDir } = sites[name];
    process.env['DIGESTS_DIR'] = digestsDir;
    process.env['BASE_PATH'] = base;
    await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  }
}
