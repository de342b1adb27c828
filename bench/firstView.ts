/// <reference lib="dom" />
import { basename, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../scripts/findBrowser.mjs';
import { readArgument, readNumberArgument } from './readArguments.ts';
import { serveSlowly } from './slowServer.ts';
import { formatTable } from './table.ts';

const usage = 'node bench/run.mjs bench/firstView.ts --sites DIR,DIR [--runs 5] [--slowdown 4]';
/** A slow phone's line: 1.6 Mbit/s and 150 ms. */
const line = { bytesPerMs: 200, latencyMs: 150 };

/** In ms, but for the shift, which is the browser's own score. */
interface Figures {
  firstPaint: number;
  largestPaint: number;
  shift: number;
  /** What the long tasks behind the first paint take beyond 50 ms each. */
  blocking: number;
  /** When the rest of the page, which comes behind the first paint, was drawn. */
  whole: number;
}

/**
 * How soon the start page of a built site is there on a slow phone, beside the same page whose scripts never come: the
 * difference is ours, the rest is the machine's and the browser's.
 */
export async function main(args: string[]): Promise<void> {
  const sites = readArgument(args, 'sites')?.split(',');
  if (!sites) throw new Error(usage);
  const runs = readNumberArgument(args, 'runs') ?? 5;
  const slowdown = readNumberArgument(args, 'slowdown') ?? 4;
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const kinds = sites.flatMap((site) => [true, false].map((hasScript) => ({ site, hasScript })));
  const figures = kinds.map((): Figures[] => []);
  // In turn, so that a machine that is slow for a while is so for all of them.
  for (let run = 0; run < runs; run += 1) {
    for (const [index, { site, hasScript }] of kinds.entries())
      figures[index]?.push(await measure(browser, resolve(site), hasScript, slowdown));
  }
  await browser.close();
  const rows = kinds.map(({ site, hasScript }, index) => {
    const say = (name: keyof Figures) =>
      sayMiddle(
        (figures[index] ?? []).map((figure) => figure[name]),
        name === 'shift' ? 3 : 0,
      );
    const name = `${basename(site)}${hasScript ? '' : ', without script'}`;
    return [name, say('firstPaint'), say('largestPaint'), say('shift'), say('blocking'), say('whole')];
  });
  const columns = ['page', 'first paint, ms', 'largest paint, ms', 'shift', 'blocked, ms', 'all of it, ms'];
  process.stdout.write(
    `CPU ÷ ${slowdown}, 1.6 Mbit/s and 150 ms, 360 px wide, cold; median (least–most) of ${runs}\n\n`,
  );
  process.stdout.write(`${formatTable({ columns, rows })}\n`);
}

/** Behind the last part of the page: a long task or a shift that comes so late is still the page's own. */
const settledMs = 2000;

async function measure(
  browser: Browser,
  site: string,
  hasScript: boolean,
  slowdown: number,
): Promise<Figures> {
  const server = await serveSlowly(site, line.bytesPerMs, line.latencyMs);
  server.slowDown();
  const context = await browser.newContext({
    locale: 'ko-KR',
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(watch);
  if (!hasScript) await page.route('**/*.js', (route) => route.abort());
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(server.url, { waitUntil: 'load' });
  if (hasScript) await page.locator('#calendar table').waitFor({ state: 'attached' });
  await page.waitForTimeout(settledMs); // What comes late, if anything, is what is looked for.
  const figures = await page.evaluate<Figures>('figures');
  await context.close();
  server.close();
  return figures;
}

/** In the page: notes what the browser says of its paints, shifts and long tasks. */
function watch(): void {
  const figures: Figures = { firstPaint: 0, largestPaint: 0, shift: 0, blocking: 0, whole: 0 };
  Object.assign(window, { figures });
  const follow = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  follow('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') figures.firstPaint = startTime;
  });
  follow('largest-contentful-paint', ({ startTime }) => (figures.largestPaint = startTime));
  follow('layout-shift', (entry) => (figures.shift += (entry as PerformanceEntry & { value: number }).value));
  follow('longtask', ({ startTime, duration }) => {
    if (startTime + duration > figures.firstPaint) figures.blocking += duration - 50;
  });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#calendar table')) return;
    figures.whole = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

function sayMiddle(values: number[], digits: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  const say = (value: number | undefined) => (value ?? 0).toFixed(digits);
  return `${say(sorted[sorted.length >> 1])} (${say(sorted[0])}–${say(sorted.at(-1))})`;
}
