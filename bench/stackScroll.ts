/// <reference lib="dom" />
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { findBrowser } from '../scripts/findBrowser.mjs';
import { readArgument, readNumberArgument } from './readArguments.ts';
import { serveSlowly } from './slowServer.ts';
import { formatTable } from './table.ts';

const usage =
  'node bench/run.mjs bench/stackScroll.ts --site DIR --from 2024-05-01 --to 2025-04-30 [--lens results] [--slowdown 4] [--screens 150]';

/** Whether a stack of a year scrolls: the longest time between two frames, on a phone with its CPU slowed. */
export async function main(args: string[]): Promise<void> {
  const [site, from, to] = ['site', 'from', 'to'].map((name) => readArgument(args, name));
  if (site === undefined || from === undefined || to === undefined) throw new Error(usage);
  const slowdown = readNumberArgument(args, 'slowdown') ?? 4;
  const lens = readArgument(args, 'lens');
  const screens = readNumberArgument(args, 'screens') ?? 150;
  const server = await serveSlowly(resolve(site), 200, 150);
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const rows: string[][] = [];
  for (const stack of [`${from}/${to}`, 'unread']) {
    const page = await browser.newPage({
      locale: 'ko-KR',
      viewport: { width: 390, height: 800 },
      serviceWorkers: 'block',
    });
    const url = `${server.url}days/${stack}${lens === undefined ? '' : `?section=${lens}`}`;
    rows.push([stack, ...(await measure(page, url, slowdown, screens))]);
    await page.close();
  }
  await browser.close();
  server.close();
  const columns = [
    'stack',
    'first rows',
    'longest gap',
    '95 %',
    'rows drawn, most',
    'texts',
    'read below',
    'undo',
  ];
  process.stdout.write(`CPU ÷ ${slowdown}, ${screens} screens scrolled, one every 100 ms\n\n`);
  process.stdout.write(`${formatTable({ columns, rows })}\n`);
}

async function measure(page: Page, url: string, slowdown: number, screens: number): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const begun = Date.now();
  await page.goto(url);
  await page.locator('[data-paper]').first().waitFor();
  const firstRows = Date.now() - begun;
  await page.waitForLoadState('networkidle');
  const { gaps, mostRows, mostTexts } = await page.evaluate(scrollWatched, screens);
  const sorted = gaps.toSorted((a, b) => a - b);
  const times = [];
  for (const key of ['Shift+J', 'z']) times.push(await timePress(page, key));
  const ms = [firstRows, sorted.at(-1) ?? 0, sorted[Math.floor(sorted.length * 0.95)] ?? 0];
  return [...ms.map((value) => `${Math.round(value)} ms`), String(mostRows), String(mostTexts), ...times];
}

interface Scrolled {
  /** Between two frames, in ms. */
  gaps: number[];
  mostRows: number;
  /** Texts that a lens had drawn at a time, most. */
  mostTexts: number;
}

/** Runs in the page. */
async function scrollWatched(screens: number): Promise<Scrolled> {
  const gaps: number[] = [];
  let before = performance.now();
  let isOver = false;
  const look = () => {
    const now = performance.now();
    gaps.push(now - before);
    before = now;
    if (!isOver) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  let mostRows = 0;
  let mostTexts = 0;
  for (let screen = 0; screen < screens; screen += 1) {
    window.scrollBy(0, window.innerHeight);
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    mostRows = Math.max(mostRows, document.querySelectorAll('[data-paper]').length);
    mostTexts = Math.max(mostTexts, document.querySelectorAll('[data-lens] [lang]').length);
  }
  isOver = true;
  return { gaps: gaps.slice(1), mostRows, mostTexts };
}

/** From a key to behind the next frame. */
async function timePress(page: Page, key: string): Promise<string> {
  await page.locator('[data-paper] a').first().focus();
  await page.evaluate(() => {
    Object.assign(window, { pressed: undefined });
    function hear({ key }: KeyboardEvent): void {
      if (key === 'Shift') return;
      window.removeEventListener('keydown', hear, true);
      const begun = performance.now();
      requestAnimationFrame(() => {
        setTimeout(() => Object.assign(window, { pressed: performance.now() - begun }));
      });
    }
    window.addEventListener('keydown', hear, true);
  });
  await page.keyboard.press(key);
  await page.waitForFunction(() => (window as { pressed?: number }).pressed !== undefined);
  const took = await page.evaluate(() => (window as { pressed?: number }).pressed ?? 0);
  return `${Math.round(took)} ms`;
}
