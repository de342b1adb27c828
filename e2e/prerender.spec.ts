import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const read = (name: string) => readFileSync(join(sites.fixtures.outDir, name), 'utf8');

/** What React says where the page that it goes on from is not the one that it would have drawn. */
function followErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

test('has the newest day in the start page, and no day in that of other addresses', () => {
  expect(read('index.html')).toContain('<title>(12) 2025년 7월 3일 목요일 — 논문일보</title>');
  expect(read('index.html').match(/<li [^>]*data-paper/g)).toHaveLength(12);
  expect(read('404.html')).not.toContain('data-paper');
  expect(read('404.html').length).toBeLessThan(3000);
});

test('shows the newest day where no script ever comes, with links that lead on', async ({ context }) => {
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page).toHaveTitle('(12) 2025년 7월 3일 목요일 — 논문일보');
  await expect(page.locator('[data-paper] a').first()).toHaveAttribute('href', /^\/papers\//);
  await expect(page.getByRole('link', { name: '이전 날, 7월 2일' })).toHaveAttribute(
    'href',
    '/days/2025-07-02',
  );
});

test('goes on from what the page has, without drawing or fetching any of it again', async ({ page }) => {
  const errors = followErrors(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      const row = document.querySelector('[data-paper]');
      if (document.readyState === 'interactive' && row) Object.assign(row, { isFirst: true });
    });
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('region', { name: '달력' }).getByRole('table')).toBeVisible();
  const isFirst = () => page.evaluate(() => 'isFirst' in (document.querySelector('[data-paper]') ?? {}));
  expect(await isFirst()).toBe(true);
  expect(fetched.filter((path) => /manifest\.json$|\/months\/|2025-07-03\.list/.test(path))).toEqual([]);
  expect(errors).toEqual([]);
});

test('takes a press before the library is here', async ({ page }) => {
  let release = (): void => undefined;
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/after-paint-*.js', async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto('/');
  const row = page.locator('[data-paper]').first();
  const save = row.getByRole('button', { name: '저장' });
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'false');
  release();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
});

test('shows the marks of a reader who comes back to the page as it was built', async ({ page }) => {
  await page.goto('/');
  const row = page.locator('[data-paper]').first();
  await row.getByRole('button', { name: '읽음' }).click();
  await expect(row.getByRole('button', { name: '읽음' })).toHaveAttribute('aria-pressed', 'true');
  const errors = followErrors(page);
  await page.reload();
  await expect(row.getByRole('button', { name: '읽음' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('안 읽음 11')).toBeVisible();
  expect(errors).toEqual([]);
});

test('does not take the start page for another, where a host answers everything with it', async ({
  page,
}) => {
  const errors = followErrors(page);
  await page.route('**/days/2025-07-01', (route) =>
    route.fulfill({ contentType: 'text/html', body: read('index.html') }),
  );
  await page.goto('/days/2025-07-01');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025년 7월 1일 화요일');
  await expect(page.locator('[data-paper]')).toHaveCount(1);
  expect(errors).toEqual([]);
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('speaks the reader’s language in place of the one that the page was built in', async ({ page }) => {
    const errors = followErrors(page);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thursday, July 3, 2025');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(errors).toEqual([]);
  });
});
