import { join } from 'node:path';

const folder = join(import.meta.dirname, '.sites');
const fixtures = join(import.meta.dirname, 'fixtures');

/** The production builds that the tests visit. */
export const sites = {
  fixtures: { digestsDir: fixtures, base: '/', outDir: join(folder, 'fixtures') },
  subPath: { digestsDir: fixtures, base: '/papers-site/', outDir: join(folder, 'sub-path') },
  empty: { digestsDir: join(folder, 'no-digests'), base: '/', outDir: join(folder, 'empty') },
} as const;

export type SiteName = keyof typeof sites;
