import type { Page } from 'playwright/test';
import { expect, test } from './test.ts';

const countOf = (page: Page) => page.getByRole('heading', { level: 2 }).first();

test.beforeEach(async ({ page }) => {
  await page.goto('/search?q=에이전트');
  await expect(countOf(page)).toHaveText('논문 6편');
});

test('keeps to a section, a month and a standing, side by side', async ({ page }) => {
  const filters = page.getByRole('complementary', { name: '필터' });
  await expect(filters.getByRole('group', { name: '요약 상태' }).getByRole('button')).toHaveText([
    /^온전한 요약 \d/,
    /^추측 1$/,
  ]);
  await filters.getByRole('button', { name: /^동기 \d/ }).click();
  await expect(countOf(page)).toHaveText(/^논문 \d편$/);
  await filters.getByRole('button', { name: /^2025년 6월/ }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('에이전트 date:2025-06');
  await expect(countOf(page)).toHaveText(/^논문 \d편$/);
  await expect.poll(() => new URL(page.url()).searchParams.get('in')).toBe('motivation');
  await filters.getByRole('button', { name: /^동기/ }).click();
  await filters.getByRole('button', { name: /^2025년 6월/ }).click();
  await filters.getByRole('button', { name: '추측 1' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('에이전트 is:guessed');
  await expect(countOf(page)).toHaveText('논문 1편');
});

test('keeps to as many papers as the filter said', async ({ page }) => {
  const filters = page.getByRole('complementary', { name: '필터' });
  for (const name of await filters.getByRole('button', { name: / \d+$/ }).allTextContents()) {
    await filters.getByRole('button', { name, exact: true }).click();
    await expect(countOf(page), name).toHaveText(`논문 ${/\d+$/.exec(name)?.[0]}편`);
    await filters.locator('[aria-pressed=true]').click();
    await expect(countOf(page)).toHaveText('논문 6편');
  }
});

test('orders by date, each paper by the newest of its editions that match', async ({ page }) => {
  const readDays = () =>
    page
      .locator('main [data-paper] time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  const isNewestFirst = (days: string[]) => days.every((day, index) => day <= (days[index - 1] ?? '9'));
  expect(isNewestFirst(await readDays())).toBe(false);
  await page.getByRole('button', { name: '최신순' }).click();
  await expect.poll(async () => isNewestFirst(await readDays())).toBe(true);
  await expect(page).toHaveURL(/[?&]order=date$/);
  await expect(page.locator('main [data-paper]')).toHaveCount(6);
});
