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
  // The start page is there before its scripts are: a person looks first, and presses keys when they can be heard.
  page: async ({ page }, use) => {
    const goTo = page.goto.bind(page);
    page.goto = async (address, options) => {
      const response = await goTo(address, options);
      await page.waitForFunction(isTakenOver);
      return response;
    };
    await use(page);
  },
});

/** In the page: whether React goes on from what stood in it, or there is nothing to go on from. */
function isTakenOver(): boolean {
  const made = document.getElementById('first-day') && document.getElementById('root')?.firstElementChild;
  return !made || Object.keys(made).some((key) => key.startsWith('__reactFiber'));
}

/** Says a figure that whoever reads the run wants to know, whether or not a test holds it to a limit. */
export function reportFigure(figure: string): void {
  // oxlint-disable-next-line no-console -- the list reporter shows what a test prints and nothing else it could leave
  console.log(figure);
}
