/// <reference lib="dom" />
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import type { ServedSite } from './serveSite.ts';
import { startProcess } from './startProcess.ts';

/** How development feels. */
export interface DevelopmentCosts {
  startSeconds: number;
  /** From each save of the newest digest until its new list has come to the open page, and until the page shows it. */
  servedMs: number[];
  shownMs: number[];
}

const saves = 9;
/** The first visit has the server prepare the libraries. */
const firstVisitMs = 180_000;

/**
 * Saves the newest digest again and again with another first title, with its day open in a browser.
 * @param folder the site's, with its digests in it
 * @param name of the newest digest
 */
export async function measureDevelopment(folder: string, name: string): Promise<DevelopmentCosts> {
  const started = startProcess<ServedSite>('serveSite.ts', folder);
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const { url, seconds } = await started.answer;
    const page = await browser.newPage({ locale: 'ko-KR' });
    await page.goto(url, { timeout: firstVisitMs });
    await page.locator('[data-paper]').first().waitFor({ timeout: firstVisitMs });
    await page.waitForLoadState('networkidle');
    const costs: DevelopmentCosts = { startSeconds: seconds, servedMs: [], shownMs: [] };
    for (let save = 0; save < saves; save++) {
      const { served, shown } = await saveAndWait(page, join(folder, 'digests', name), `고친 제목 ${save}`);
      costs.servedMs.push(served);
      costs.shownMs.push(shown);
    }
    return costs;
  } finally {
    await browser.close();
    started.process.kill();
  }
}

async function saveAndWait(
  page: Page,
  path: string,
  title: string,
): Promise<{ served: number; shown: number }> {
  const text = (await readFile(path, 'utf8')).replace(/^# (?!📰).*$/m, `# ${title}`);
  const start = performance.now();
  const elapsed = () => performance.now() - start;
  const served = page
    .waitForResponse(
      async (response) => /\.list\./.test(response.url()) && (await response.text()).includes(title),
    )
    .then(elapsed);
  // At each frame: a locator looks only every half second in the end.
  const shown = page.waitForFunction(isShown, title, { polling: 'raf' }).then(elapsed);
  await writeFile(path, text);
  return { served: await served, shown: await shown };
}

function isShown(title: string): boolean {
  return document.querySelector('[data-paper]')?.textContent.includes(title) === true;
}
