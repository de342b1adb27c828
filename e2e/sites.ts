import { join, resolve } from 'node:path';

const folder = join(import.meta.dirname, '.sites');
/** Another folder, E2E_DIGESTS=path, can be walked word by word: see words.spec.ts. */
const fixtures = resolve(process.env['E2E_DIGESTS'] ?? join(import.meta.dirname, 'fixtures'));

/** The production builds that the tests visit. */
export const sites = {
  seeds: { digestsDir: join(import.meta.dirname, '../seeds'), base: '/', outDir: join(folder, 'seeds') },
  fixtures: { digestsDir: fixtures, base: '/', outDir: join(folder, 'fixtures') },
  subPath: { digestsDir: fixtures, base: '/papers-site/', outDir: join(folder, 'sub-path') },
  empty: { digestsDir: join(folder, 'no-digests'), base: '/', outDir: join(folder, 'empty') },
} as const;

export type SiteName = keyof typeof sites;
