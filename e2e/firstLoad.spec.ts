import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { expect, reportFigure, test } from './test.ts';

test.use({ siteName: 'seeds' });

/** In kB, gzipped, as a host sends them. */
const budgets = {
  'script before the first paint of a day': 105,
  'all of a cold day view': 140,
  'the search page, more': 15,
  'a paper, more': 60,
};

/** What each budget was made up of when somebody last wrote it down: SIZES=write npm run e2e -- firstLoad */
const record = join(import.meta.dirname, 'sizes.json');

interface Fetched {
  /** Without the hash, which changes with the content. */
  name: string;
  kB: number;
  isScript: boolean;
}

/** Follows what a page fetches from now on. */
function followFetches(page: Page): () => Promise<Fetched[]> {
  const files: Promise<Fetched>[] = [];
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname.replace(/[.-][\w-]{8,10}(?=\.\w+$)/, '');
    const isScript = response.headers()['content-type']?.startsWith('text/javascript') === true;
    const body = response.body().catch(() => Buffer.alloc(0));
    files.push(body.then((bytes) => ({ name, kB: gzipSync(bytes, { level: 9 }).length / 1000, isScript })));
  });
  return () => Promise.all(files);
}

const isStoring = /offlineSession|scriptPolicy|compactStorage/;

function sum(files: Fetched[]): number {
  return files.reduce((total, { kB }) => total + kB, 0);
}

/** Nothing is stored or read ahead on a page whose reader saves data: what is counted is what the view itself needs. */
async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
}

/** Says what a budget is made up of, and what grew since the record; fails where it is spent. */
function holdTo(budget: keyof typeof budgets, files: Fetched[]): void {
  const sizes = JSON.parse(readFileSync(record, 'utf8')) as Record<string, Record<string, number>>;
  const before = sizes[budget] ?? {};
  const now = Object.fromEntries(files.map(({ name, kB }) => [name, Number(kB.toFixed(2))]));
  const changes = [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .map((name) => ({ name, by: (now[name] ?? 0) - (before[name] ?? 0) }))
    .filter(({ by }) => Math.abs(by) >= 0.05)
    .toSorted((a, b) => b.by - a.by)
    .map(({ name, by }) => `${by > 0 ? '+' : ''}${by.toFixed(2)} ${name}`);
  const account = `${budget}: ${sum(files).toFixed(1)} kB of ${budgets[budget]}${changes.length > 0 ? `; since it was written down ${changes.join(', ')}` : ''}`;
  reportFigure(account);
  if (process.env['SIZES'] === 'write')
    writeFileSync(record, `${JSON.stringify({ ...sizes, [budget]: now }, null, 2)}\n`);
  expect(sum(files), account).toBeLessThanOrEqual(budgets[budget]);
}

for (const address of ['/', '/days/2025-05-22']) {
  test(`fetches no more for the first view of a day than it needs, at ${address}`, async ({ page }) => {
    await saveData(page);
    const readFetched = followFetches(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('[data-paper]')).toHaveCount(20);
    await expect(page.getByRole('region', { name: '달력' }).getByRole('table')).toBeVisible();
    const html = (await (await page.request.get(address)).text()).replaceAll(/[.-][\w-]{8,10}(?=\.js")/g, '');
    // What stores the site begins a second after the view has all it needs.
    const fetched = (await readFetched()).filter(({ name }) => !isStoring.test(name));
    const first = fetched.filter(({ name, isScript }) => isScript && html.includes(name));
    expect(sum(first)).toBeGreaterThan(50);
    if (address === '/') {
      holdTo('script before the first paint of a day', first);
      holdTo('all of a cold day view', fetched);
    }
    expect(sum(first)).toBeLessThanOrEqual(budgets['script before the first paint of a day']);
    expect(sum(fetched)).toBeLessThanOrEqual(budgets['all of a cold day view']);
  });
}

test('fetches no more script for the search and for a paper than they need', async ({ context }) => {
  for (const [budget, address] of [
    ['the search page, more', '/search?q=%EA%B0%95%ED%99%94%20%ED%95%99%EC%8A%B5'],
    ['a paper, more', '/papers/2505.15277'],
  ] as const) {
    const other = await context.newPage();
    await saveData(other);
    const readFetched = followFetches(other);
    await other.goto('/', { waitUntil: 'networkidle' });
    await expect(other.getByRole('region', { name: '달력' }).getByRole('table')).toBeVisible();
    const known = new Set((await readFetched()).map(({ name }) => name));
    await other.evaluate((path) => {
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    const whole = budget.startsWith('a ')
      ? other.getByRole('navigation', { name: '이전 논문과 다음 논문' })
      : other.locator('[data-paper]').first();
    await expect(whole).toBeVisible();
    await other.waitForLoadState('networkidle');
    const more = (await readFetched()).filter(
      // The search's own thread is not the page's, nor does the page wait for what stores it.
      ({ name, isScript }) =>
        isScript && !known.has(name) && !name.includes('Worker') && !isStoring.test(name),
    );
    holdTo(budget, more);
    await other.close();
  }
});
