import { test as playwrightTest } from 'playwright/test';
import { preview } from 'vite';
import { sites, type SiteName } from './sites.ts';

export { expect } from 'playwright/test';

interface Options {
  /** Which of the built sites the tests of a file visit. */
  siteName: SiteName;
}

/** A test whose addresses are relative to a built site, served on a free port of this machine. */
export const test = playwrightTest.extend<object, Options & { siteUrl: string }>({
  siteName: ['fixtures', { scope: 'worker', option: true }],
  siteUrl: [
    async ({ siteName }, use) => {
      const { outDir, base } = sites[siteName];
      const server = await preview({
        base,
        logLevel: 'error',
        build: { outDir },
        preview: { host: '127.0.0.1', port: 0 },
      });
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ siteUrl }, use) => use(siteUrl),
});
