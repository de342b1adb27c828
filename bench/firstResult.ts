/// <reference lib="dom" />
import { basename, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../scripts/findBrowser.mjs';
import { readArgument, readNumberArgument } from './readArguments.ts';
import { serveSlowly, type SlowServer } from './slowServer.ts';
import { formatTable } from './table.ts';

const usage = 'node bench/run.mjs bench/firstResult.ts --sites DIR,DIR [--text "강화 학습"] [--runs 5]';
/** A slow phone's line: 1.6 Mbit/s and 150 ms. */
const line = { bytesPerMs: 200, latencyMs: 150 };
const keyMs = 80;
/** Between one answer of that line and the next request there is less. */
const quietMs = 1000;
/** A keystroke comes once the one before has its answer, so that each is timed by itself. */
const answeredMs = 200;

interface Times {
  /** When the reader pressed `/`. */
  pressedAt?: number;
  /** When a hit's name, title and day were first drawn. */
  hitAt?: number;
  typedAt: number;
  /** From each keystroke to the frame that answers it. */
  keystrokes: number[];
}

interface Figures {
  firstMs: number;
  bytesToFirst: number;
  bytesInAll: number;
  keystrokes: number[];
}

/** From a cold day view: how long from the first keystroke to a visible hit, and what comes over the line for it. */
export async function main(args: string[]): Promise<void> {
  const sites = readArgument(args, 'sites')?.split(',');
  if (!sites) throw new Error(usage);
  const text = readArgument(args, 'text') ?? '강화 학습';
  const runs = readNumberArgument(args, 'runs') ?? 5;
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const rows: string[][] = [];
  for (const site of sites) {
    const figures: Figures[] = [];
    for (let run = 0; run < runs; run += 1) figures.push(await measure(browser, resolve(site), text));
    const keystrokes = figures.flatMap((figure) => figure.keystrokes);
    rows.push([
      basename(site),
      ...(['firstMs', 'bytesToFirst', 'bytesInAll'] as const).map((name) => {
        const values = figures.map((figure) => figure[name]);
        const [unit, divisor] = name === 'firstMs' ? ['s', 1000] : ['kB', 1000];
        const say = (value: number) => (value / divisor).toFixed(name === 'firstMs' ? 2 : 0);
        return `${say(median(values))} ${unit} (${say(Math.min(...values))}–${say(Math.max(...values))})`;
      }),
      `${median(keystrokes).toFixed(0)} ms`,
      `${Math.max(...keystrokes).toFixed(0)} ms`,
    ]);
  }
  await browser.close();
  const columns = ['site', 'first hit', 'bytes to it', 'bytes in all', 'a keystroke later, p50', 'most'];
  process.stdout.write(
    `‘${text}’, 1.6 Mbit/s and 150 ms, median (least–most) of ${runs}; bodies as sent, texts gzipped\n\n`,
  );
  process.stdout.write(`${formatTable({ columns, rows })}\n`);
}

async function measure(browser: Browser, site: string, text: string): Promise<Figures> {
  const server = await serveSlowly(site, line.bytesPerMs, line.latencyMs);
  const page = await browser.newPage({
    locale: 'ko-KR',
    viewport: { width: 1280, height: 800 },
    // What is stored on the device comes over the same line.
    serviceWorkers: 'block',
  });
  await page.addInitScript(watch);
  await page.goto(server.url, { waitUntil: 'networkidle' });
  await page.locator('[data-paper]').first().waitFor();
  server.slowDown();
  const figures = await search(page, server, text);
  await page.context().close();
  server.close();
  return figures;
}

async function search(page: Page, server: SlowServer, text: string): Promise<Figures> {
  const before = server.readSent();
  await page.keyboard.press('/');
  await page.keyboard.type(text, { delay: keyMs });
  await page.waitForFunction(
    () => 'times' in window && (window.times as Times).hitAt !== undefined,
    undefined,
    {
      polling: 20,
    },
  );
  const bytesToFirst = server.readSent() - before;
  await page.waitForLoadState('networkidle');
  let sent = -1;
  // The worker's requests are not counted by the page's state of loading.
  while (sent !== server.readSent()) {
    sent = server.readSent();
    await page.waitForTimeout(quietMs); // That nothing more comes can be told only by waiting.
  }
  const { pressedAt = 0, hitAt = 0 } = await readTimes(page);
  await page.evaluate(() => 'times' in window && ((window.times as Times).keystrokes.length = 0));
  await page.getByRole('combobox').fill('');
  for (const letter of '언어 모델의 추론') {
    await page.keyboard.insertText(letter);
    await page.waitForTimeout(answeredMs); // Nothing on the page says when a keystroke is answered.
  }
  const { keystrokes } = await readTimes(page);
  return { firstMs: hitAt - pressedAt, bytesToFirst, bytesInAll: sent - before, keystrokes };
}

function readTimes(page: Page): Promise<Times> {
  return page.evaluate<Times>('times');
}

/** In the page: looks at each frame whether a hit stands there, and whether what stands there answers what is typed. */
function watch(): void {
  const times: Times = { typedAt: 0, keystrokes: [] };
  Object.assign(window, { times });
  const now = () => performance.now();
  window.addEventListener('keydown', () => (times.pressedAt ??= now()), { capture: true });
  window.addEventListener('input', () => (times.typedAt = now()), { capture: true });
  const look = () => {
    if (document.querySelector('[role=option] time')) times.hitAt ??= now();
    // The last option says how many there are once the answer is to what is typed.
    const isAnswered = /\([\d,]+\)$/.test(
      document.querySelector('[role=option]:last-of-type')?.textContent ?? '',
    );
    if (times.typedAt > 0 && isAnswered) {
      times.keystrokes.push(now() - times.typedAt);
      times.typedAt = 0;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
