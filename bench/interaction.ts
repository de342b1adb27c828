/// <reference lib="dom" />
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../scripts/findBrowser.mjs';
import { timeLongestEvent } from './longestEvent.ts';
import { readArgument, readNumberArgument } from './readArguments.ts';
import { serveSlowly } from './slowServer.ts';
import { formatTable } from './table.ts';

const usage = 'node bench/run.mjs bench/interaction.ts --site DIR [--runs 3] [--slowdown 4]';

/** What a reader does on a day's list, each by its key. */
const presses: [what: string, key: string][] = [
  ['next paper', 'j'],
  ['read', 'm'],
  ['saved', 's'],
  ['interest', '+'],
  ['next unread', 'n'],
  ['all below read', 'Shift+J'],
  ['undo', 'z'],
  ['redo', 'Shift+Z'],
  ['day done', 'Shift+D'],
  ['undo the day', 'z'],
];

/** How long the page takes to answer each key of triage on the newest day of a built site, with the CPU slowed. */
export async function main(args: string[]): Promise<void> {
  const site = readArgument(args, 'site');
  if (site === undefined) throw new Error(usage);
  const slowdown = readNumberArgument(args, 'slowdown') ?? 4;
  const server = await serveSlowly(resolve(site), 200, 150);
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const times = new Map<string, number[]>();
  let papers = 0;
  for (let run = 0; run < (readNumberArgument(args, 'runs') ?? 3); run += 1) {
    const context = await browser.newContext({
      locale: 'ko-KR',
      viewport: { width: 1280, height: 800 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(server.url, { waitUntil: 'networkidle' });
    papers = await page.locator('[data-paper]').count();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    for (const [what, key] of presses)
      times.set(what, [
        ...(times.get(what) ?? []),
        await timeLongestEvent(page, () => page.keyboard.press(key)),
      ]);
    await context.close();
  }
  await browser.close();
  server.close();
  const rows = Array.from(times, ([what, ms]) => {
    const sorted = ms.toSorted((a, b) => a - b);
    return [what, `${sorted[sorted.length >> 1] ?? 0} ms`, `${sorted.at(-1) ?? 0} ms`];
  });
  process.stdout.write(`${papers} papers, CPU ÷ ${slowdown}; from the key to the next paint\n\n`);
  process.stdout.write(`${formatTable({ columns: ['what', 'median', 'most'], rows })}\n`);
}
