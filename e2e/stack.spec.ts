import { AxeBuilder } from '@axe-core/playwright';
import { row, rows, unreadRows, visit } from './papers.ts';
import { expect, test } from './test.ts';

test('shows each paper of the last seven days once, and says when it stood there', async ({ page }) => {
  await visit(page, '/');
  await page.getByRole('link', { name: '지난 7일' }).click();
  await expect(page).toHaveURL(/\/days\/2025-06-27\/2025-07-03$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('6월 27일');
  await expect(row(page, '2506.90037')).toHaveCount(1);
  await expect(row(page, '2506.90037')).toContainText('3일 실림 · 6월 27일, 7월 2일, 7월 3일');
  await expect(page.getByText('새로 실림')).toHaveCount(0);

  await visit(page, '/days/2025-07-03/2025-07-02');
  await expect(page.getByText('20편 · 모두 23번 실림 · 안 읽음 20')).toBeVisible();
  await expect(rows(page)).toHaveCount(20);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: /^이전 기간/ }).click();
  await expect(page).toHaveURL(/\/days\/2025-06-30\/2025-07-01$/);
  await expect(page.getByRole('link', { name: '2025년 7월 1일 화요일' }).first()).toBeVisible();
});

test('says what is new since the reader last looked', async ({ page }) => {
  await visit(page, '/days/2025-06-27/2025-07-02');
  await expect(row(page, '2507.90005')).toBeVisible();
  await visit(page, '/days/2025-06-27/2025-07-03');
  await expect(page.getByText('지난번 뒤로 새로 실린 논문 9편')).toBeVisible();
  await expect(row(page, '2507.90071')).toContainText('새로 실림');
  await expect(row(page, '2507.90005')).not.toContainText('새로 실림');
});

test('finishes its days by the keyboard as one action, and undoes it', async ({ page }) => {
  await visit(page, '/days/2025-07-02/2025-07-03');
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+K');
  await expect(unreadRows(page)).toHaveCount(18);
  await page.keyboard.press('Shift+D');
  await expect(page.getByRole('status').filter({ hasText: '2일을 마치고 18편을' })).toBeVisible();
  await expect(unreadRows(page)).toHaveCount(0);
  await expect(page.getByText('다 본 목록')).toBeVisible();
  await page.getByRole('link', { name: '2025년 7월 2일 수요일' }).first().click();
  await expect(page.getByText('다 본 날')).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByText('다 본 날')).toHaveCount(0);
  await page.goBack();
  await expect(unreadRows(page)).toHaveCount(18);
});

test('gathers the unread papers of all days, and goes on through them beside an open one', async ({
  page,
}) => {
  await visit(page, '/days/2025-07-03');
  await page.keyboard.press('Shift+D');
  await page.keyboard.press('g');
  await page.keyboard.press('u');
  await expect(page).toHaveURL(/\/days\/unread$/);
  await expect(row(page, '2506.90063')).toHaveCount(0);
  await expect(page.getByRole('list', { name: '2025년 7월 2일 수요일' })).toBeVisible();
  const first = await rows(page).first().getAttribute('data-paper');
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await expect(page).toHaveURL(new RegExp(`/papers/${first}$`));
  await expect(page.getByRole('article')).toBeVisible();
  await page.keyboard.press('j');
  await expect(rows(page).nth(1).getByRole('link')).toHaveAttribute('aria-current', 'page');
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: '안 읽은 논문' })).toBeVisible();
  await page.getByRole('link', { name: /^다음 논문/ }).click();
  await page.keyboard.press('u');
  await expect(page).toHaveURL(/\/days\/unread$/);
  await expect(page.getByRole('heading', { level: 1, name: '안 읽은 논문' })).toBeVisible();
  await visit(page, '/');
  await page.getByRole('link', { name: '멈춘 곳부터: 안 읽은 논문 모두' }).click();
  await expect(page).toHaveURL(/\/days\/unread$/);
});

test('goes through several days by one section of every paper, and comes back to it', async ({ page }) => {
  await visit(page, '/days/2025-07-02/2025-07-03');
  await page.keyboard.press('5');
  await expect(page).toHaveURL(/\/2025-07-03\?section=results$/);
  await expect(row(page, '2507.90005')).toContainText('LoRA보다 1.7점');
  await expect(row(page, '2507.90092')).toContainText('이 항목 없음');
  await expect(page.getByText('나머지 8편은 스크롤하면 불러옵니다')).toBeVisible();
  // The last paper, of the earlier day.
  await page.keyboard.press('k');
  await row(page, '2507.90018').scrollIntoViewIfNeeded();
  await expect(row(page, '2507.90018')).toContainText('0.4%로');
  await expect(page.getByText('결과: 18편')).toBeVisible();
  await expect(page.getByText('스크롤하면 불러옵니다')).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.keyboard.press('Shift+6');
  await expect(page).toHaveURL(/\?section=results,limitations$/);
  await expect(row(page, '2507.90018')).toContainText('공개 자료의 필요');
  await row(page, '2507.90018').getByRole('link').first().focus();
  await page.keyboard.press('k');
  const paperId = (await page.locator('[data-paper]:focus-within').getAttribute('data-paper')) ?? '';
  await page.keyboard.press('m');
  await expect(row(page, paperId).getByRole('button', { name: '읽음', pressed: true })).toBeVisible();
  await page.keyboard.press('o');
  await expect(page).toHaveURL(new RegExp(`/papers/${paperId}#results$`));
  await page.getByRole('link', { name: /^다음 논문/ }).click();
  await expect(page).toHaveURL(/\/papers\/2507\.90018#results$/);
  await page.keyboard.press('u');
  await expect(page).toHaveURL(/\/2025-07-03\?section=results,limitations$/);
  await expect(row(page, '2507.90018').getByRole('link').first()).toBeFocused();
  await expect(row(page, '2507.90018')).toBeInViewport();
  await page.keyboard.press('BracketLeft');
  await expect(page).toHaveURL(/\/2025-07-01\?section=results,limitations$/);
  await expect(page.locator('[data-lens]').first()).toContainText(/./);
});

test('names a day whose list cannot be had, shows the others, and tries again', async ({ page }) => {
  const isDay = (url: URL) => /2025-07-02[^/]*\.json$/.test(url.pathname);
  await page.route(isDay, (route) => route.abort());
  await page.goto('/days/2025-07-02/2025-07-03');
  await expect(page.getByText('7월 2일 목록을 불러오지 못했습니다')).toBeVisible();
  await expect(row(page, '2507.90071')).toBeVisible();
  await page.unroute(isDay);
  await page.getByRole('button', { name: '다시 시도' }).click();
  await expect(row(page, '2507.90026')).toBeVisible();
});

test('says what is wrong with an address, and what there is where nothing is, on a phone too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, '/days/2025-7-2/2025-07-03');
  await expect(page.getByRole('heading', { level: 1, name: '기간을 읽을 수 없습니다' })).toBeVisible();
  await page.getByRole('link', { name: /7월 2일/ }).click();
  await expect(rows(page).first()).toBeVisible();
  await rows(page).nth(2).getByRole('link').click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.getByRole('link', { name: '목록으로' }).click();
  await expect(rows(page).nth(2).getByRole('link')).toBeFocused();
  await visit(page, '/days/2024-01-01/2024-01-31');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('다이제스트가 없습니다');
  await page.getByRole('link', { name: '안 읽은 논문 모두' }).click();
  await expect(rows(page).first()).toBeVisible();
  // Behind the oldest day's end, which comes as one nears it.
  await expect(async () => {
    await page.mouse.wheel(0, 5000);
    await expect(page.getByRole('button', { name: '모두 마치기' })).toBeVisible({ timeout: 200 });
  }).toPass();
  // The rows that come above it may move it under the press.
  await expect(async () => {
    await page.getByRole('button', { name: '모두 마치기' }).click({ timeout: 1000 });
    await expect(page.getByText('다 본 목록')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '안 읽은 논문이 없습니다' })).toBeVisible();
});
