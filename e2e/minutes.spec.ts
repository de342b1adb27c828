import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { row, rows } from './papers.ts';
import { expect, test } from './test.ts';

const time = (page: Page) => page.locator('summary').filter({ hasText: '남은 시간' });

async function chooseMinutes(page: Page, minutes: string): Promise<void> {
  await time(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('spinbutton', { name: '직접 정하기' }).fill(minutes);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`\\?minutes=${minutes}$`));
}

test('reads two minutes of a day by the keyboard, then two more, and leads back to the list', async ({
  page,
}) => {
  await page.goto('/days/2025-07-03');
  await expect(time(page)).toContainText('약 8분');
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/\?minutes=10$/);
  // All that have sections.
  await expect(rows(page)).toHaveCount(10);
  await page.keyboard.press('t');
  await expect(rows(page)).toHaveCount(12);

  await chooseMinutes(page, '2');
  await expect(page.getByText('논문 7편, 항목 13개')).toBeVisible();
  await expect(page.getByRole('heading', { name: '2분 동안 읽을 논문' })).toBeFocused();
  await expect(row(page, '2507.90005')).toContainText('LoRA보다 1.7점');
  await expect(row(page, '2507.90005')).not.toContainText('문턱값(threshold)');
  await expect(row(page, '2507.90092')).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  for (const key of ['j', 'm', 'j', 'm']) await page.keyboard.press(key);
  await expect(page.getByText('1분 읽음 · 1분 남음')).toBeVisible();
  await expect(rows(page)).toHaveCount(7);
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await expect(page.getByRole('article')).toContainText('읽는 데 1분 미만');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/\/papers\/2507\.90115$/);
  // Between them stand two without sections, which were not picked.
  await expect(page.getByRole('link', { name: /^이전 논문/ })).toHaveAttribute('href', '/papers/2507.90083');
  await page.reload();
  await expect(rows(page)).toHaveCount(7);
  await page.keyboard.press('u');
  await expect(page).toHaveURL(/\/days\/2025-07-03\?minutes=2$/);
  await expect(rows(page)).toHaveCount(7);

  for (let left = 3; left > 0; left -= 1) {
    await page
      .getByRole('button', { name: left > 1 ? '읽고 다음으로' : '읽고 마치기' })
      .first()
      .click();
  }
  await expect(page.getByText('모두 읽음', { exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '2분 읽기를 마쳤습니다.' })).toBeVisible();
  await page.getByRole('button', { name: '2분 더' }).click();
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByRole('heading', { name: '2분 동안 읽을 논문' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/days\/2025-07-03$/);
  await expect(rows(page)).toHaveCount(12);
});

test('picks from a stack, newest first, and fetches no day that it does not need', async ({ page }) => {
  const texts: string[] = [];
  page.on('request', (request) => {
    const [date] = /2025-\d\d-\d\d(?=\.texts)/.exec(request.url()) ?? [];
    if (date !== undefined) texts.push(date);
  });
  await page.goto('/days/2025-07-02/2025-07-03?minutes=2');
  await expect(page.getByText('논문 7편, 항목 13개')).toBeVisible();
  await expect(rows(page)).toHaveCount(7);
  await expect(row(page, '2507.90005')).toContainText('LoRA보다 1.7점');
  expect([...new Set(texts)]).toEqual(['2025-07-03']);

  await chooseMinutes(page, '4');
  await expect(page.getByRole('list', { name: '2025년 7월 2일 수요일' })).toBeVisible();
  await expect(row(page, '2507.90018')).toHaveCount(1);
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+J');
  await page.keyboard.press('m');
  await expect(page.getByText('4분 읽기를 마쳤습니다.')).toBeVisible();
  await page.getByRole('button', { name: '목록으로' }).click();
  await expect(page).toHaveURL(/\/days\/2025-07-02\/2025-07-03$/);
});

test('says what keeps it from picking', async ({ page }) => {
  // Nothing is read ahead for whoever saves data, so nothing but the press tries again.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const areTexts = (url: URL) => /2025-07-03\.texts/.test(url.pathname);
  await page.route(areTexts, (route) => route.abort());
  await page.goto('/days/2025-07-03?minutes=5');
  await expect(page.getByRole('button', { name: '다시 시도' })).toBeVisible();
  await page.unroute(areTexts);
  await page.getByRole('button', { name: '다시 시도' }).click();
  await expect(rows(page)).toHaveCount(10);
  await page.getByRole('button', { name: '목록으로' }).click();
  await page.keyboard.press('Shift+D');
  await expect(time(page)).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(page.getByText('안 읽은 논문이 없습니다.')).toBeVisible();
});

test('moves nothing on a phone when the time comes, and follows the speed that is set', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto('/');
  await expect(time(page)).toContainText('약 8분');
  expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
  await time(page).click();
  await expect(page.getByRole('button', { name: '30분' })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: '5분', exact: true })).toBeInViewport({ ratio: 1 });
  await page.goto('/settings');
  await page.getByRole('radio', { name: '목록에서 지나쳤을 때' }).check();
  await page.getByRole('slider', { name: '읽는 속도' }).fill('1000');
  await expect(page.getByText('1분에 1,000자')).toBeVisible();
  await page.goto('/');
  await expect(time(page)).toContainText('약 4분');
  // Whoever passes a text has not read it.
  await page.goto('/?minutes=3');
  await expect(rows(page).last()).toContainText('사람은 92.8점');
  await rows(page).last().getByRole('button').last().scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: '읽음', pressed: true })).toHaveCount(0);
});
