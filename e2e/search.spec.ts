import type { Page } from 'playwright/test';
import { checkLook, testInEveryLook } from './everyLook.ts';
import { expect, test } from './test.ts';

const phone = { width: 360, height: 740 };

/** The page of the search for a query, once it says how many papers there are. */
async function goToResults(page: Page, query: string): Promise<void> {
  await page.goto(`/search?${new URLSearchParams({ q: query })}`);
  await expect(page.getByRole('heading', { level: 2, name: /^논문 \d+편$/ })).toBeVisible();
}

const hitsOf = (page: Page) => page.getByRole('list', { name: '검색 결과' }).getByRole('link');
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 });

test('leads from a day to a paper by the keyboard alone, and through its matches', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-paper]')).toHaveCount(12);
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: '검색' });
  await expect(field).toBeFocused();
  await page.keyboard.type('강화 학습');
  const hits = page.getByRole('listbox', { name: '검색 결과' }).getByRole('option');
  await expect(hits.last()).toHaveText('모든 결과 보기 (3)');
  await expect(hits).toHaveCount(4);
  const second = hits.nth(1);
  const secondName = /^\S+/.exec((await second.textContent()) ?? '')?.[0] ?? '';
  await page.keyboard.press('ArrowDown');
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/papers\/\d{4}\.\d{5}(\?|$)/);
  await expect(headingOf(page)).toContainText(secondName);
  await expect(headingOf(page)).toBeFocused();
  const count = page.getByRole('region', { name: '본문에서 검색어 찾기' }).getByRole('status');
  await expect(count).toHaveText(/^\d+곳에서 찾음$/);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  const matches = Number.parseInt((await count.textContent()) ?? '', 10);
  expect(matches).toBeGreaterThan(1);
  for (const [key, current] of [
    ['.', 1],
    ['.', 2],
    [',', 1],
    [',', matches],
  ] as const) {
    await page.keyboard.press(key);
    await expect(count).toHaveText(`${current} / ${matches}`);
  }
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(2);
  await page.keyboard.press('Escape');
  await expect(count).toHaveCount(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('gives the focus back where it was on Escape, and opens by Ctrl+K as well', async ({ page }) => {
  await page.goto('/');
  const link = page.locator('[data-paper="2507.90005"] a');
  for (const key of ['/', 'Control+k']) {
    await link.focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('combobox', { name: '검색' })).toBeFocused();
    await page.keyboard.type('어댑터');
    await expect(page.getByRole('option').first()).toContainText('FernTune');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(link).toBeFocused();
  }
  await expect(page).toHaveURL(/\/$/);
});

test('finds as one types, the address following without filling the history', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: '검색' })).toBeFocused();
  await page.keyboard.type('강');
  await page.getByRole('option', { name: '모든 결과 보기' }).click();
  await expect(page).toHaveURL('/search?q=%EA%B0%95');
  await expect(page.getByRole('heading', { level: 2, name: /^논문 \d+편$/ })).toBeVisible();
  const entries = await page.evaluate(() => history.length);
  const field = page.getByRole('searchbox', { name: '검색' });
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  for (const [typed, found] of [
    ['모델', 32],
    ['벤치', 2],
    ['강화 학습', 3],
  ] as const) {
    await field.fill('');
    await field.pressSequentially(typed);
    await expect(page.getByRole('heading', { level: 2, name: `논문 ${found}편` })).toBeVisible();
  }
  await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: '강화 학습' })}`);
  await expect(page).toHaveTitle('‘강화 학습’ 검색 — 논문일보');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await expect(field).toBeFocused();
  await page.goBack();
  await expect(headingOf(page)).toHaveText('2025년 7월 3일 목요일');
});

test('says the number of results to screen readers', async ({ page }) => {
  await goToResults(page, '강화 학습');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('논문 3편');
  await page.getByRole('searchbox').fill('벤치마크');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('논문 2편');
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('강화 학습');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('논문 3편');
});

test('comes back from a paper to the same place among the results, and there with the focus', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/search');
  await expect(page.getByRole('searchbox', { name: '검색' })).toBeFocused();
  await page.keyboard.type('모델');
  await expect(hitsOf(page)).toHaveCount(30);
  await page.keyboard.press('Enter');
  await expect(hitsOf(page).first()).toBeFocused();
  for (let row = 1; row <= 11; row += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(hitsOf(page).nth(row)).toBeFocused();
  }
  // The snippets above have come, so that nothing moves any more.
  await page.waitForLoadState('networkidle');
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(500);
  await page.keyboard.press('Enter');
  await expect(headingOf(page)).toBeFocused();
  await page.getByRole('link', { name: '검색 결과로' }).click();
  await expect(hitsOf(page).nth(11)).toBeFocused();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
});

test('shows further results on request, the focus on the first of them', async ({ page }) => {
  await goToResults(page, '모델');
  await expect(hitsOf(page)).toHaveCount(30);
  await page.getByRole('button', { name: '2편 더 보기' }).click();
  await expect(hitsOf(page)).toHaveCount(32);
  await expect(hitsOf(page).nth(30)).toBeFocused();
});

test('says that the index did not come, and searches once it is asked to try again', async ({ page }) => {
  await page.route('**/search/*.bin', (route) => route.abort());
  await page.goto('/search?q=강화 학습');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('논문 39편은 검색 자료를 받지 못해 찾아보지 못했습니다.');
  await page.unroute('**/search/*.bin');
  await alert.getByRole('button', { name: '다시 시도' }).click();
  await expect(hitsOf(page)).toHaveCount(3);
  await expect(alert).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('searches the rest where one part of the index does not come', async ({ page }) => {
  await page.route('**/data/manifest.json', async (route) => {
    const response = await route.fetch();
    const manifest = (await response.json()) as { search: { shards: object[] } };
    manifest.search.shards.unshift({ file: 'search/lost.bin', bytes: 100, papers: 1000 });
    await route.fulfill({ response, json: manifest });
  });
  await page.route('**/search/lost.bin', (route) => route.abort());
  await page.goto('/search?q=강화 학습');
  await expect(page.getByRole('alert')).toContainText('논문 1,000편은 검색 자료를 받지 못해');
  await expect(hitsOf(page)).toHaveCount(3);
});

testInEveryLook('breaks no rule of axe and fits the window', async (page) => {
  for (const query of ['', 'reinforcement learning', '에이전트 date:2024-13 is:x', 'Web-Shepherd']) {
    await page.goto(`/search?${new URLSearchParams({ q: query })}`);
    if (query !== '') await expect(hitsOf(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await checkLook(page, query);
  }
  await page.goto('/');
  await expect(page.locator('[data-paper]')).toHaveCount(12);
  await page.keyboard.press('/');
  await page.keyboard.type('reinforcement learning');
  await expect(page.getByRole('option').first()).toBeVisible();
  await checkLook(page, 'palette');
});
