import type { Page } from 'playwright/test';
import { expect, test } from './test.ts';

const pageColor = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const [light, dark] = ['rgb(251, 250, 247)', 'rgb(22, 23, 26)'];

test('looks as was chosen: at once, in other tabs, and on the next page from its first frame on', async ({
  page,
  context,
}) => {
  await page.goto('/settings');
  const other = await context.newPage();
  await other.goto('/papers/2507.90005');
  await expect(other.getByRole('article')).toBeVisible();
  expect(await pageColor(page)).toBe(light);

  await page.getByRole('radio', { name: '어둡게' }).check();
  await page.getByRole('radio', { name: '명조' }).check();
  await page.getByRole('group', { name: '글자 크기' }).getByRole('radio', { name: '더 크게' }).check();
  await expect.poll(() => pageColor(page)).toBe(dark);
  await expect.poll(() => pageColor(other)).toBe(dark);
  const text = other.locator('article section p').first();
  await expect(text).toHaveCSS('font-size', '20px');
  await expect(text).toHaveCSS('font-family', /^"Noto Serif KR"/);

  // Without any script but the page's head's.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/library').catch(() => undefined);
  expect(await pageColor(page)).toBe(dark);
  await expect(page.locator('html')).toHaveCSS('font-size', '20px');
});

test('takes what was chosen back, and keeps nothing of it', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: '어둡게' }).check();
  await expect.poll(() => pageColor(page)).toBe(dark);
  await page.getByRole('radio', { name: '기기 설정대로' }).check();
  await expect.poll(() => pageColor(page)).toBe(light);
  expect(await page.evaluate(() => localStorage.getItem('paperdaily:/:looks'))).toBeNull();
});

test('speaks the language that was chosen, whatever the browser speaks', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

for (const looks of ['{"version":1,"looks":{"theme":"<img src=x>","constructor":"x"}}', '[', 'null', '"']) {
  test(`opens whatever lies where the looks are kept: ${looks}`, async ({ page }) => {
    await page.addInitScript((text) => localStorage.setItem('paperdaily:/:looks', text), looks);
    await page.goto('/');
    await expect(page.locator('[data-paper]').first()).toBeVisible();
    expect(await pageColor(page)).toBe(light);
  });
}

test('tells whoever comes for the first time what this is, and never again', async ({ browser, siteUrl }) => {
  const context = await browser.newContext({ locale: 'ko-KR', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(siteUrl);
  const introduction = page.getByRole('complementary', { name: '논문일보에 처음 오셨나요?' });
  await expect(introduction.getByRole('listitem')).toHaveCount(3);
  await introduction.getByRole('button', { name: '읽기 시작' }).press('Enter');
  await expect(introduction).toHaveCount(0);
  await expect(page.locator('#content')).toBeFocused();
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByRole('status')).toBeAttached();
  await expect(introduction).toHaveCount(0);
  await context.close();
});

for (const locale of ['ko-KR', 'en-US']) {
  test(`shows nothing larger on a first visit than the papers that were there before: ${locale}`, async ({
    browser,
    siteUrl,
  }) => {
    const page = await browser.newPage({
      locale,
      viewport: { width: 360, height: 740 },
      // What fades in is not counted, however large it is.
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    await page.goto(siteUrl);
    const introduction = page.getByRole('complementary').filter({ has: page.getByRole('listitem') });
    await expect(introduction).toBeVisible();
    const largest = await page.evaluate(
      () =>
        new Promise<(string | undefined)[]>((resolve) => {
          new PerformanceObserver((list) => {
            const entries = list.getEntries() as (PerformanceEntry & { element: Element | null })[];
            resolve(entries.map(({ element }) => element?.closest('main, aside')?.localName));
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    expect(new Set(largest)).toEqual(new Set(['main']));
    await page.close();
  });
}
