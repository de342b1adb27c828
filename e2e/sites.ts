import { join, resolve } from 'node:path';

const folder = join(import.meta.dirname, '.sites');
/** Another folder, E2E_DIGESTS=path, can be walked word by word: see words.spec.ts. */
const fixtures = resolve(process.env['E2E_DIGESTS'] ?? join(import.meta.dirname, 'fixtures'));

interface Site {
  digestsDir: string;
  base: string;
  outDir: string;
  /** Built from changed code, so that nearly all of its files have other names. */
  isNextVersion?: true;
}

const names = [
  'seeds',
  'fixtures',
  'subPath',
  'empty',
  'dayBefore',
  'nextVersion',
  'large',
  'hostile',
] as const;

export type SiteName = (typeof names)[number];

/** The production builds that the tests visit. */
export const sites: Record<SiteName, Site> = {
  seeds: { digestsDir: join(import.meta.dirname, '../seeds'), base: '/', outDir: join(folder, 'seeds') },
  fixtures: { digestsDir: fixtures, base: '/', outDir: join(folder, 'fixtures') },
  subPath: { digestsDir: fixtures, base: '/papers-site/', outDir: join(folder, 'sub-path') },
  empty: { digestsDir: join(folder, 'no-digests'), base: '/', outDir: join(folder, 'empty') },
  /** The fixtures without their newest day. */
  dayBefore: { digestsDir: join(folder, 'digests-before'), base: '/', outDir: join(folder, 'day-before') },
  nextVersion: { digestsDir: fixtures, base: '/', outDir: join(folder, 'next-version'), isNextVersion: true },
  /** 40 MB. */
  large: { digestsDir: join(folder, 'digests-large'), base: '/', outDir: join(folder, 'large') },
  /** Every published payload in every place of a digest: see hostile/. */
  hostile: { digestsDir: join(folder, 'digests-hostile'), base: '/', outDir: join(folder, 'hostile') },
};
