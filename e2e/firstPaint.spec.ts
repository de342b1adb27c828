import type { Browser } from 'playwright/test';
import { expect, reportFigure, test } from './test.ts';

test.use({ siteName: 'seeds' });

const rounds = 3;

interface Paints {
  largest: number;
  shift: number;
}

declare global {
  interface Window {
    /** What `open` has seen. */
    paints?: Paints;
  }
}

/** The start page on a slow phone: CPU ÷ 4, 1.6 Mbit/s and 150 ms. */
async function open(browser: Browser, address: string, hasScript: boolean): Promise<Paints> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  await page.addInitScript(() => {
    const paints: Paints = { largest: 0, shift: 0 };
    Object.assign(window, { paints });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) paints.largest = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        paints.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  if (!hasScript) await page.route('**/*.js', (route) => route.abort());
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 200_000,
  });
  await page.goto(address);
  if (hasScript) await page.locator('#calendar table').waitFor({ state: 'attached' });
  const paints = await page.evaluate(
    () =>
      new Promise<Paints | undefined>((resolve) => {
        // A shift that comes late is the page's own, and nothing but time shows that there is none.
        setTimeout(() => resolve(window.paints), 500);
      }),
  );
  await page.close();
  if (!paints) throw new Error('The page was not watched.');
  return paints;
}

test('shows the newest day as soon as the same page without script would, and moves nothing', async ({
  browser,
  siteUrl,
}) => {
  const whole: Paints[] = [];
  const bare: Paints[] = [];
  // In turn, so that a machine that is slow for a while is so for both.
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await open(browser, siteUrl, false));
    whole.push(await open(browser, siteUrl, true));
  }
  const middle = (paints: Paints[]) =>
    paints.map(({ largest }) => largest).toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
  reportFigure(`largest paint ${middle(whole).toFixed(0)} ms, without script ${middle(bare).toFixed(0)} ms`);
  expect(whole.map(({ shift }) => shift)).toEqual(whole.map(() => 0));
  expect(middle(bare)).toBeGreaterThan(0);
  expect(middle(whole)).toBeLessThan(1.5 * middle(bare) + 300);
});
