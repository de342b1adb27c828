/// <reference lib="dom" />
import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../scripts/findBrowser.mjs';
import { readArgument, readNumberArgument } from './readArguments.ts';
import { serveSlowly } from './slowServer.ts';
import { formatTable } from './table.ts';

const usage = 'node bench/run.mjs bench/storing.ts --site DIR [--runs 5]';
/** A slow phone's line: 1.6 Mbit/s and 150 ms. */
const line = { bytesPerMs: 200, latencyMs: 150 };
/** By then the app is being stored, and later the data. */
const moments = [1500, 4000, 8000];

/** How long a reader waits for a day and for a paper while the site is stored on the device, and where nothing is stored. */
export async function main(args: string[]): Promise<void> {
  const site = readArgument(args, 'site');
  if (site === undefined) throw new Error(usage);
  const runs = readNumberArgument(args, 'runs') ?? 5;
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const rows: string[][] = [];
  for (const moment of moments) {
    const waits = { allow: [] as number[][], block: [] as number[][] };
    for (let run = 0; run < runs; run += 1)
      for (const how of ['allow', 'block'] as const)
        waits[how].push(await measure(browser, resolve(site), how, moment));
    for (const [index, what] of ['the day before', 'its first paper'].entries()) {
      const [stored, plain] = (['allow', 'block'] as const).map((how) =>
        median(waits[how].map((wait) => wait[index] ?? 0)),
      );
      if (stored === undefined || plain === undefined) continue;
      rows.push([
        `${what}, after ${moment / 1000} s`,
        `${stored} ms`,
        `${plain} ms`,
        (stored / plain).toFixed(2),
      ]);
    }
  }
  await browser.close();
  const columns = ['opened', 'while storing', 'nothing stored', 'ratio'];
  process.stdout.write(`1.6 Mbit/s and 150 ms, medians of ${runs}\n\n${formatTable({ columns, rows })}\n`);
}

/** From a cold start: waits so long, then opens the day before, then its first paper; from the click to the text, in ms. */
async function measure(
  browser: Browser,
  site: string,
  serviceWorkers: 'allow' | 'block',
  momentMs: number,
): Promise<number[]> {
  const server = await serveSlowly(site, line.bytesPerMs, line.latencyMs);
  server.slowDown();
  const context = await browser.newContext({ locale: 'ko-KR', serviceWorkers });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.locator('[data-paper]').first().waitFor();
  await page.waitForTimeout(momentMs); // The moment at which the reader goes on is what is varied.
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  let start = Date.now();
  await page.getByRole('link', { name: /^이전 날/ }).click();
  await page.locator('h1', { hasNotText: heading }).waitFor();
  await page.locator('[data-paper]').first().waitFor();
  const day = Date.now() - start;
  start = Date.now();
  await page.locator('[data-paper] a').first().click();
  await page.locator('article h2, main h2').nth(1).waitFor();
  const paper = Date.now() - start;
  await context.close();
  server.close();
  return [day, paper];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
