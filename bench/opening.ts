/// <reference lib="dom" />
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../scripts/findBrowser.mjs';
import { readArgument, readNumberArgument } from './readArguments.ts';
import { serveSlowly } from './slowServer.ts';
import { formatTable } from './table.ts';

const usage = 'node bench/run.mjs bench/opening.ts --site DIR [--runs 5] [--slowdown 4]';

/** What the reader opens from the newest day, each once the page has been at rest for a second. */
const steps: [what: string, key: string][] = [
  ['a paper', 'Enter'],
  ['the next paper', 'j'],
  ['back to the day', 'u'],
  ['the previous day', '['],
  ['the next day', ']'],
];

/** From the key to the frame that shows what it leads to, with the CPU slowed: the whole heading, and the first text of a paper. */
export async function main(args: string[]): Promise<void> {
  const site = readArgument(args, 'site');
  if (site === undefined) throw new Error(usage);
  const slowdown = readNumberArgument(args, 'slowdown') ?? 4;
  const runs = readNumberArgument(args, 'runs') ?? 5;
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const times = new Map<string, number[]>();
  for (let run = 0; run < runs; run += 1) await measureVisit(browser, resolve(site), slowdown, times);
  await browser.close();
  const rows = Array.from(times, ([what, ms]) => {
    const sorted = ms.toSorted((a, b) => a - b);
    return [
      what,
      `${(sorted[sorted.length >> 1] ?? 0).toFixed(0)} ms`,
      `${(sorted.at(-1) ?? 0).toFixed(0)} ms`,
    ];
  });
  process.stdout.write(
    `CPU ÷ ${slowdown}, after a second at rest; from the key to the frame that shows it; ${runs} visits\n\n`,
  );
  process.stdout.write(`${formatTable({ columns: ['what', 'median', 'most'], rows })}\n`);
}

/** A second at rest, and what the page reads ahead in it, which begins after 600 ms. */
const restMs = 1500;

async function measureVisit(
  browser: Browser,
  site: string,
  slowdown: number,
  times: Map<string, number[]>,
): Promise<void> {
  const server = await serveSlowly(site, 200, 150);
  const context = await browser.newContext({
    locale: 'ko-KR',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(server.url, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.keyboard.press('j');
  for (const [what, key] of steps) {
    await page.waitForTimeout(restMs); // The rest is part of what is measured.
    times.set(what, [...(times.get(what) ?? []), await timeStep(page, key)]);
  }
  await context.close();
  server.close();
}

/** Until the page's heading is another and, on a paper, its first section stands under it. */
async function timeStep(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    // The paper that may be next stands in the page, and is not shown.
    const findShown = (selector: string) =>
      [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
    const before = findShown('h1')?.textContent;
    const isShown = () => {
      const isPaper = location.pathname.includes('/papers/');
      const isOther = findShown('h1')?.textContent !== before;
      return isOther && (!isPaper || findShown('article section[id] h2') !== undefined);
    };
    const step = { pressedAt: 0, shownAt: 0 };
    Object.assign(window, { step });
    window.addEventListener('keydown', ({ timeStamp }) => (step.pressedAt = timeStamp), {
      once: true,
      capture: true,
    });
    new MutationObserver((_, observer) => {
      if (!isShown()) return;
      observer.disconnect();
      // What is in the document now is drawn by the frame that ends before the next message.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => (step.shownAt = performance.now()));
        port1.start();
        port2.postMessage(undefined);
      });
    }).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['style'],
    });
  });
  await page.keyboard.press(key);
  await page.waitForFunction(() => 'step' in window && (window.step as { shownAt: number }).shownAt > 0);
  return page.evaluate<number>('step.shownAt - step.pressedAt');
}
