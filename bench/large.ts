/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { findBrowser } from '../scripts/findBrowser.mjs';
import { manifestFile } from '../src/bundle/addresses.ts';
import { manifestSchema, monthSchema, type MonthDay } from '../src/bundle/bundle.ts';
import { markRead, setSaved } from '../src/library/markPapers.ts';
import { LibraryWorld } from './libraryWorld.ts';
import { timeLongestEvent } from './longestEvent.ts';
import { readArgument, readNumberArgument } from './readArguments.ts';
import { serveSlowly } from './slowServer.ts';
import { formatTable } from './table.ts';
import * as v from 'valibot';

const usage = 'node bench/run.mjs bench/large.ts --site DIR [--saved 2000] [--slowdown 4] [--runs 3]';

/**
 * A large collection in the hands of one who has read nearly all of it and saved much: how soon the calendar, another month
 * of it, and the saved papers are there, and how evenly those scroll.
 */
export async function main(args: string[]): Promise<void> {
  const site = readArgument(args, 'site');
  if (site === undefined) throw new Error(usage);
  const slowdown = readNumberArgument(args, 'slowdown') ?? 4;
  const runs = readNumberArgument(args, 'runs') ?? 3;
  const days = await readDays(resolve(site, 'data'));
  const kept = await keepPapers(days, readNumberArgument(args, 'saved') ?? 2000);
  const server = await serveSlowly(resolve(site), 200, 150);
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const times = new Map<string, number[]>();
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({
      locale: 'ko-KR',
      viewport: { width: 1280, height: 800 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(`${server.url}icon.svg`);
    await page.evaluate((texts) => {
      for (const [key, text] of texts) localStorage.setItem(key, text);
    }, kept);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    for (const [what, ms] of await visit(page, server.url)) times.set(what, [...(times.get(what) ?? []), ms]);
    await context.close();
  }
  await browser.close();
  server.close();
  const rows = Array.from(times, ([what, ms]) => {
    const sorted = ms.toSorted((a, b) => a - b);
    return [
      what,
      `${(sorted[sorted.length >> 1] ?? 0).toFixed(0)} ms`,
      `${(sorted.at(-1) ?? 0).toFixed(0)} ms`,
    ];
  });
  const papers = new Set(days.flatMap(({ paperIds }) => paperIds)).size;
  process.stdout.write(
    `${papers} papers in ${days.length} days, nearly all read; CPU ÷ ${slowdown}, ${runs} visits\n\n`,
  );
  process.stdout.write(`${formatTable({ columns: ['what', 'median', 'most'], rows })}\n`);
}

async function readDays(folder: string): Promise<MonthDay[]> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, file), 'utf8'));
  const { months } = v.parse(manifestSchema, await read(manifestFile));
  const all = await Promise.all(months.map(async ({ file }) => v.parse(monthSchema, await read(file))));
  return all.flatMap((month) => month.days);
}

/** The storage of a reader who has read all days but the newest ten and saved so many papers. */
async function keepPapers(days: MonthDay[], saved: number): Promise<[string, string][]> {
  const world = new LibraryWorld();
  const library = world.openLibrary();
  for (const { date, paperIds } of days.slice(0, -10))
    markRead(
      library,
      paperIds.map((paperId) => ({ paperId, date })),
    );
  const ids = [...new Set(days.flatMap(({ paperIds }) => paperIds))];
  setSaved(
    library,
    ids.filter((_, index) => index % Math.max(1, Math.floor(ids.length / saved)) === 0).slice(0, saved),
    true,
  );
  await world.settle(library);
  return world.readTexts();
}

async function visit(page: Page, url: string): Promise<[string, number][]> {
  const times: [string, number][] = [];
  await page.goto(url, { waitUntil: 'load' });
  await page.locator('#calendar a[aria-current]').waitFor();
  times.push(['the page, until the calendar counts', await page.evaluate(() => performance.now())]);
  await page.waitForLoadState('networkidle');
  const before = page.getByRole('button', { name: '이전 달' });
  let longest = 0;
  for (let month = 0; month < 5; month += 1) {
    if ((await before.getAttribute('aria-disabled')) === 'true') break;
    longest = Math.max(longest, await timeLongestEvent(page, () => before.click()));
  }
  times.push(['the month before, from the press', longest]);
  await page.goto(`${url}library`, { waitUntil: 'load' });
  await page.locator('[data-paper]').first().waitFor();
  times.push(['the saved papers', await page.evaluate(() => performance.now())]);
  // What stands in the rows comes behind them.
  await page.waitForLoadState('networkidle');
  times.push(['longest gap between frames while they scroll', await scroll(page)]);
  return times;
}

function scroll(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let last = performance.now();
        let longest = 0;
        let frames = 0;
        const step = (now: number) => {
          longest = Math.max(longest, now - last);
          last = now;
          window.scrollBy(0, 400);
          if ((frames += 1) < 120) requestAnimationFrame(step);
          else done(longest);
        };
        requestAnimationFrame(step);
      }),
  );
}
