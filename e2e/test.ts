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
  // What a first visit is told has a test of its own: see looks.spec.ts.
  context: async ({ context }, use) => {
    await context.addInitScript(noteIntroduction);
    await use(context);
  },
  // The start page is there before its scripts are: a person looks first, and presses keys when they can be heard.
  page: async ({ page }, use) => {
    const goTo = page.goto.bind(page);
    page.goto = async (address, options) => {
      const response = await goTo(address, options);
      await page.waitForFunction(isTakenOver);
      await page.evaluate(passFrame);
      return response;
    };
    await use(page);
  },
});

/** In the page: as if its reader had been here before. */
export function noteIntroduction(): void {
  try {
    for (const base of ['/', '/papers-site/'])
      localStorage.setItem(`paperdaily:${base}:introduction`, JSON.stringify({ version: 1 }));
  } catch {
    // A page without storage of its own.
  }
}

/**
 * In the page: whether React goes on from what stood in it, or there is nothing to go on from. It knows the elements before
 * it has them all, and hears of keys and presses only from then on.
 */
function isTakenOver(): boolean {
  const root = document.getElementById('root');
  const made = document.getElementById('first-day') && root?.firstElementChild;
  if (!root || !made) return true;
  const [, container] = Object.entries(root).find(([name]) => name.startsWith('__reactContainer')) ?? [];
  const fiber = container as
    { stateNode: { current: { memoizedState: { isDehydrated: boolean } } } } | undefined;
  return fiber?.stateNode.current.memoizedState.isDehydrated === false;
}

/** In the page: once what is to be done behind a frame is done. */
function passFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Says a figure that whoever reads the run wants to know, whether or not a test holds it to a limit. */
export function reportFigure(figure: string): void {
  // oxlint-disable-next-line no-console -- the list reporter shows what a test prints and nothing else it could leave
  console.log(figure);
}
