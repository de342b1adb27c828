/// <reference lib="dom" />
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../scripts/findBrowser.mjs';
import { readArgument, readNumberArgument } from './readArguments.ts';
import { serveSlowly } from './slowServer.ts';
import { formatTable } from './table.ts';

const usage =
  'node bench/run.mjs bench/lens.ts --site DIR [--page days/2025-05-01/2025-05-31] [--runs 3] [--slowdown 4]';

const viewports = { 'a laptop': { width: 1280, height: 800 }, 'a phone': { width: 360, height: 740 } };

/** What a reader does with a lens, from the list on. */
const steps: [what: string, act: (page: Page) => Promise<void>][] = [
  ['opens the results', (page) => page.keyboard.press('5')],
  ['scrolls to the end', scrollToEnd],
  ['goes to the limitations there', (page) => page.keyboard.press('6')],
  ['next paper', (page) => page.keyboard.press('k')],
  ['read', (page) => page.keyboard.press('m')],
  ['a second section beside it', (page) => page.keyboard.press('Shift+5')],
  ['back to the list', (page) => page.keyboard.press('0')],
];

/** In ms: of the whole step, until nothing of it is left to be drawn. */
interface Figures {
  /** Until the first text in the window is painted. */
  first: number;
  /** Until all texts of the day are drawn. */
  all: number;
  longestFrame: number;
  longestTask: number;
  /** The longest event, from the key to the next paint, in steps of 8 ms. */
  event: number;
}

/** How smoothly a lens opens and scrolls on the newest day of a built site, or on another of its lists, with the CPU slowed. */
export async function main(args: string[]): Promise<void> {
  const site = readArgument(args, 'site');
  if (site === undefined) throw new Error(usage);
  const path = readArgument(args, 'page') ?? '';
  const runs = readNumberArgument(args, 'runs') ?? 3;
  const slowdown = readNumberArgument(args, 'slowdown') ?? 4;
  const server = await serveSlowly(resolve(site), 200, 150);
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  for (const [device, viewport] of Object.entries(viewports)) {
    const results: Figures[][] = steps.map(() => []);
    for (let run = 0; run < runs; run += 1) {
      for (const [index, figures] of (
        await measure(browser, server.url + path, viewport, slowdown)
      ).entries())
        results[index]?.push(figures);
    }
    const rows = steps.map(([what], index) => [what, ...summarize(results[index] ?? [])]);
    const columns = ['what', 'first text', 'all texts', 'longest frame', 'longest task', 'key to paint'];
    process.stdout.write(`On ${device}, CPU ÷ ${slowdown}; ms, median (most) of ${runs}\n\n`);
    process.stdout.write(`${formatTable({ columns, rows })}\n\n`);
  }
  await browser.close();
  server.close();
}

/** The page reads ahead after 600 ms at rest; by then that has come and been drawn. */
const readAheadMs = 1500;

async function measure(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
  slowdown: number,
): Promise<Figures[]> {
  const context = await browser.newContext({ locale: 'ko-KR', viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(readAheadMs); // The page says nowhere that it has read ahead.
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const figures: Figures[] = [];
  for (const [, act] of steps) {
    await page.evaluate(watch);
    await act(page);
    await page.waitForFunction(() => 'isDone' in window && (window.isDone as () => boolean)());
    figures.push(await page.evaluate<Figures>('figures'));
  }
  await context.close();
  return figures;
}

/** In the page: follows frames, tasks and events until nothing has been drawn for a while. */
function watch(): void {
  const start = performance.now();
  const figures: Figures = { first: 0, all: 0, longestFrame: 0, longestTask: 0, event: 0 };
  let last = start;
  let isOver = false;
  let texts = '';
  const follow = (type: string, note: (ms: number) => void, options = {}) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.startTime >= start) note(entry.duration);
    }).observe({ type, ...options });
  follow('longtask', (ms) => (figures.longestTask = Math.max(figures.longestTask, ms)));
  follow('event', (ms) => (figures.event = Math.max(figures.event, ms)), { durationThreshold: 16 });
  let changedAt = start;
  const isInSight = (text: Element) => {
    const { top, bottom } = text.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  function frame(now: number): void {
    figures.longestFrame = Math.max(figures.longestFrame, now - last);
    last = now;
    const drawn = [...document.querySelectorAll('[data-lens] [lang]')];
    const state = `${location.search} ${drawn.length} ${scrollY} ${document.querySelector('main section')?.scrollTop}`;
    if (state !== texts) {
      texts = state;
      changedAt = now;
      if (drawn.length > 0) figures.all = now - start;
    }
    if (figures.first === 0 && drawn.some(isInSight)) figures.first = now - start;
    isOver = now - changedAt > 700;
    if (!isOver) requestAnimationFrame(frame);
  }
  requestAnimationFrame(frame);
  Object.assign(window, { figures, isDone: () => isOver });
}

/** As fast as a finger throws it: a window's height in a tenth of a second. */
async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pane = document.querySelector('main section');
    const isPane = pane && getComputedStyle(pane).overflowY === 'auto';
    const scroller = (isPane ? pane : document.scrollingElement) ?? document.documentElement;
    let before = -1;
    while (scroller.scrollTop !== before) {
      before = scroller.scrollTop;
      scroller.scrollBy(0, innerHeight / 6);
      await new Promise((done) => {
        requestAnimationFrame(done);
      });
    }
  });
}

function summarize(runs: Figures[]): string[] {
  return (['first', 'all', 'longestFrame', 'longestTask', 'event'] as const).map((name) => {
    const sorted = runs.map((figures) => figures[name]).toSorted((a, b) => a - b);
    return `${Math.round(sorted[sorted.length >> 1] ?? 0)} (${Math.round(sorted.at(-1) ?? 0)})`;
  });
}
