import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { row } from './papers.ts';
import { expect, test } from './test.ts';

const bar = (page: Page) => page.getByRole('group', { name: '항목만 모아 보기' });
const topOf = async (page: Page, paperId: string) =>
  (await row(page, paperId).boundingBox())?.y ?? Number.NaN;

test('goes through a day by one section of every paper, by the keyboard alone', async ({ page }) => {
  await page.goto('/days/2025-07-03');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('5');
  await expect(page).toHaveURL(/\?section=results$/);
  await expect(row(page, '2507.90005')).toContainText('LoRA보다 1.7점');
  await expect(row(page, '2507.90092')).toContainText('이 항목 없음');
  await expect(row(page, '2507.90092')).toContainText('요약 없음');
  await expect(page.locator('[data-paper]')).toHaveCount(12);

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(row(page, '2507.90005').getByRole('link')).toBeFocused();
  await page.keyboard.press('m');
  await page.keyboard.press('s');
  for (const name of ['읽음', '저장'])
    await expect(row(page, '2507.90005').getByRole('button', { name, pressed: true })).toBeVisible();

  await page.keyboard.press('6');
  await expect(page).toHaveURL(/\?section=limitations$/);
  await expect(row(page, '2507.90005')).not.toContainText('LoRA보다');
  await page.keyboard.press('Shift+5');
  await expect(page).toHaveURL(/\?section=limitations,results$/);
  await expect(row(page, '2507.90005')).toContainText('문턱값(threshold)');
  await expect(row(page, '2507.90005')).toContainText('LoRA보다 1.7점');
  await expect(row(page, '2507.90005').getByRole('link')).toBeFocused();
  await page.keyboard.press('BracketLeft');
  await expect(page).toHaveURL(/\/days\/2025-07-02\?section=limitations,results$/);
  await page.keyboard.press('0');
  await expect(page).toHaveURL(/\/days\/2025-07-02$/);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/days\/2025-07-03$/);
  await expect(row(page, '2507.90005')).toContainText('작은 순위에서 키워');
});

test('opens in a lens by its address, and counts and names who lacks the section', async ({ page }) => {
  await page.goto('/?section=nonsense,results');
  await expect(bar(page).getByRole('button', { name: '결과', pressed: true })).toBeVisible();
  await expect(page.getByText('결과: 10편')).toBeVisible();
  await page.getByText('없는 논문 2편').click();
  await expect(page.getByRole('listitem').filter({ hasText: /^2507\.90092$/ })).toBeVisible();
  await bar(page).getByRole('button', { name: '결과' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('opens a paper at the section, and comes back to the same place', async ({ page }) => {
  await page.goto('/days/2025-07-03');
  await expect(bar(page)).toBeVisible();
  await bar(page).getByRole('button', { name: '결과' }).click();
  const paperId = '2506.90063';
  // Once the last has its text, nothing above it changes any more.
  await expect(page.locator('[data-paper]').last()).toContainText('최고 모델은 53.1점');
  await row(page, paperId).getByRole('link').first().focus();
  const before = await topOf(page, paperId);
  await row(page, paperId).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/papers\/2506\.90063#results$/);
  await expect(page.getByRole('region', { name: /결과/ })).toBeInViewport();
  await page.goBack();
  await expect(row(page, paperId).getByRole('link').first()).toBeFocused();
  await expect.poll(async () => Math.abs((await topOf(page, paperId)) - before)).toBeLessThan(3);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /결과/ })).toBeInViewport();
  await page.keyboard.press('u');
  await expect(page).toHaveURL(/\/days\/2025-07-03\?section=results$/);
  await expect(row(page, paperId).getByRole('link').first()).toBeFocused();
});

test('chooses by touch on a phone, where the bar stays in reach and the reader at the paper', async ({
  browser,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
    locale: 'ko-KR',
  });
  const page = await context.newPage();
  await page.goto('/days/2025-07-03?section=motivation');
  await row(page, '2507.90083').getByRole('link').scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollBy(0, 300));
  const limits = bar(page).getByRole('button', { name: '한계' });
  await limits.tap();
  await expect(limits).toHaveAttribute('aria-pressed', 'true');
  await expect(limits).toBeInViewport();
  await expect(row(page, '2507.90083')).toContainText('긴 답변');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await context.close();
});

test('keeps a lens over search results and over the saved papers', async ({ page }) => {
  await page.goto('/search?q=' + encodeURIComponent('에이전트'));
  const rows = page.getByRole('main').locator('[data-paper]');
  await expect(rows.first()).toBeVisible();
  await rows.first().getByRole('link').first().focus();
  await page.keyboard.press('s');
  await page.keyboard.press('5');
  await expect(page).toHaveURL(/[?&]section=results$/);
  await expect(rows.first().locator('[data-lens]')).toContainText(/./);
  await expect(page.getByText(/^결과: \d+편/)).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.getByRole('searchbox').fill('에이전트 평가');
  await expect(page).toHaveURL(/%ED%8F%89%EA%B0%80&section=results$/);
  await page.goto('/library');
  await expect(rows).toHaveCount(1);
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('6');
  await expect(page).toHaveURL(/\/library\?section=limitations$/);
  await expect(rows.first().locator('[data-lens]')).toContainText(/./);
  await rows.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/papers\/[\d.]+#limitations$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/library\?section=limitations$/);
});

test('folds in a lens what says nothing, and marks who guessed, wherever that is read', async ({ page }) => {
  const guessed = row(page, '2507.90026');
  await page.goto('/days/2025-07-02?section=results');
  const fold = guessed.getByRole('button', { name: '정보가 없다는 말뿐' });
  await expect(guessed).toContainText('추측');
  await expect(guessed.getByText('정량적 결과에 대한 정보는')).toBeHidden();
  await fold.click();
  await expect(guessed.getByText('정량적 결과에 대한 정보는')).toBeVisible();
  await page.keyboard.press('4');
  await expect(guessed.getByRole('button', { name: '정보 없음 1' })).toBeVisible();
  await expect(guessed.getByText('비교할 것으로 예상됩니다')).toBeVisible();
  await guessed.getByRole('button', { name: '저장' }).click();

  await page.goto('/days/2025-07-01/2025-07-02?section=results');
  await expect(fold).toBeVisible();
  await expect(guessed).toContainText('추측');
  await page.goto('/search?q=Cobalt&section=results');
  await expect(fold).toBeVisible();
  await expect(guessed).toContainText('추측');
  await page.goto('/library?section=results');
  await expect(fold).toBeVisible();
  await expect(guessed).toContainText('추측');
  await page.getByRole('button', { name: '내보내기' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '파일 내려받기' }).click();
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain('요약 상태\\: 추측');
});
