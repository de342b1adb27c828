import type { Page } from 'playwright/test';
import { row, rows, unreadRows, visit, waitForKeys } from './papers.ts';
import { expect, test } from './test.ts';

/** A key at its place on the keyboard while Hangul is on: the letter is another, the position the same. */
async function pressHangul(page: Page, code: string, key: string, isShifted = false): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const event = { code, key, modifiers: isShifted ? 8 : 0 };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await session.detach();
}

test.beforeEach(async ({ page }) => {
  await page.goto('/days/2025-07-03', { waitUntil: 'networkidle' });
  await waitForKeys(page);
});

test('goes through a day by the keyboard alone, Hangul on, undone, redone after a reload', async ({
  page,
}) => {
  await expect(unreadRows(page)).toHaveCount(12);
  await pressHangul(page, 'KeyJ', 'ㅓ');
  await expect(page.locator('[data-paper]').first().getByRole('link')).toBeFocused();
  await pressHangul(page, 'KeyM', 'ㅡ');
  await expect(unreadRows(page)).toHaveCount(11);
  await expect(page.getByRole('status').filter({ hasText: '1편을 읽음으로' })).toBeVisible();
  await pressHangul(page, 'KeyN', 'ㅜ');
  await expect(page.locator('[data-paper]').nth(1).getByRole('link')).toBeFocused();
  await pressHangul(page, 'KeyS', 'ㄴ');
  await expect(page.locator('[data-paper]').nth(1).getByRole('button', { name: '저장' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await pressHangul(page, 'KeyJ', 'ㅓ');
  await pressHangul(page, 'KeyK', 'ㅏ', true);
  await expect(unreadRows(page)).toHaveCount(10);
  await pressHangul(page, 'KeyD', 'ㅇ', true);
  await expect(unreadRows(page)).toHaveCount(0);
  await expect(page.getByText('다 본 날')).toBeVisible();
  await expect(page).toHaveTitle(/^2025년 7월 3일/);

  await pressHangul(page, 'KeyZ', 'ㅋ');
  await expect(unreadRows(page)).toHaveCount(10);
  await expect(page.getByText('다 본 날')).toHaveCount(0);
  await page.reload({ waitUntil: 'networkidle' });
  await waitForKeys(page);
  await expect(unreadRows(page)).toHaveCount(10);
  await pressHangul(page, 'KeyZ', 'ㅋ', true);
  await expect(unreadRows(page)).toHaveCount(0);
});

test('answers the keys that come before what hears them', async ({ page }) => {
  let letCome: () => void = () => undefined;
  const pressed = new Promise<void>((resolve) => (letCome = resolve));
  await page.route('**/assets/after-paint-*.js', (route) => pressed.then(() => route.continue()));
  await page.reload();
  await expect(rows(page)).toHaveCount(12);
  for (const key of ['j', 'j', 's']) await page.keyboard.press(key);
  await expect(page.getByRole('status')).toHaveCount(0);
  letCome();
  await expect(rows(page).nth(1).getByRole('link')).toBeFocused();
  await expect(rows(page).nth(1).getByRole('button', { name: '저장', pressed: true })).toBeVisible();
});

test('reads a paper once it is opened, on every day that has it', async ({ page }) => {
  await page.goto('/papers/2506.90063');
  await expect(page.getByRole('button', { name: '읽음', pressed: true }).first()).toBeVisible();
  await page.goto('/days/2025-07-03');
  await expect(row(page, '2506.90063').getByRole('button', { name: '읽음' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page).toHaveTitle(/^\(11\)/);
});

test('leaves the keys to fields, to the browser, and to whoever switched them off', async ({ page }) => {
  await page.keyboard.press('j');
  await page.keyboard.press('Control+m');
  await page.keyboard.press('/');
  await page.keyboard.type('msz');
  await expect(page.getByRole('combobox')).toHaveValue('msz');
  await page.keyboard.press('Escape');
  await expect(unreadRows(page)).toHaveCount(12);
});

test('folds on a later day what was read on an earlier one, and keeps to the unread on request', async ({
  page,
}) => {
  await page.goto('/days/2025-07-02', { waitUntil: 'networkidle' });
  const shared = row(page, '2506.90063');
  await shared.getByRole('button', { name: '읽음' }).click();
  await page.goto('/days/2025-07-03', { waitUntil: 'networkidle' });
  await expect(page.getByText('앞서 읽은 논문 1편')).toBeVisible();
  await expect(shared).toBeHidden();
  await page.getByText('앞서 읽은 논문 1편').click();
  await expect(shared).toBeVisible();
  await page.getByRole('button', { name: '안 읽은 것만' }).click();
  await expect(page.locator('[data-paper]')).toHaveCount(11);
  await page.reload();
  await expect(page.locator('[data-paper]')).toHaveCount(11);
});

test('keeps a note and tags with each letter, and finds the paper by them', async ({ page }) => {
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  const note = page.getByRole('textbox', { name: '이 논문의 메모' });
  await expect(note).toBeFocused();
  await note.pressSequentially('**다시** 볼 것 <script>alert(1)</script>');
  await page.reload();
  await expect(note).toHaveValue('**다시** 볼 것 <script>alert(1)</script>');
  await page.getByRole('button', { name: '완료' }).click();
  const read = page.getByRole('region', { name: '이 논문의 메모' });
  await expect(read.locator('strong')).toHaveText('다시');
  await expect(read).toContainText('<script>alert(1)</script>');
  await page.getByRole('combobox', { name: '태그 붙이기' }).fill('#읽을거리');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '#읽을거리 태그 떼기' })).toBeVisible();
  for (const query of ['has:note', 'tag:읽을거리', 'is:read']) {
    await page.goto(`/search?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('heading', { level: 2, name: '논문 1편' })).toBeVisible();
  }
});

test('swipes a paper to mark it read or to save it', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
    locale: 'ko-KR',
  });
  const page = await context.newPage();
  await visit(page, '/days/2025-07-03');
  const first = rows(page).first();
  const swipe = async (dx: number) => {
    const box = await first.boundingBox();
    if (!box) throw new Error('Expected the row in sight.');
    const session = await context.newCDPSession(page);
    const at = (shift: number) => [{ x: box.x + box.width / 2 + shift, y: box.y + 10 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (const share of [0.25, 0.5, 0.75, 1])
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(dx * share) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe(110);
  await expect(first.getByRole('button', { name: '읽음' })).toHaveAttribute('aria-pressed', 'true');
  await swipe(-110);
  await expect(first.getByRole('button', { name: '저장' })).toHaveAttribute('aria-pressed', 'true');
  await swipe(30);
  await expect(first.getByRole('button', { name: '읽음' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/\/days\/2025-07-03$/);
  await context.close();
});

test('lists its keys, and leads by g and a key', async ({ page }) => {
  await page.keyboard.press('Shift+Slash');
  await expect(page.getByRole('dialog', { name: '단축키' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('BracketLeft');
  await expect(page).toHaveURL(/\/days\/2025-07-02$/);
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/\/$/);
});

test('two tabs write at once, and each shows what the other did', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('/days/2025-07-03', { waitUntil: 'networkidle' });
  const rows = page.locator('[data-paper]');
  for (let index = 0; index < 12; index += 1) {
    const tab = index % 2 === 0 ? page : other;
    await tab.locator('[data-paper]').nth(index).getByRole('button', { name: '읽음' }).click();
  }
  await expect(rows).toHaveCount(12);
  await expect(unreadRows(page)).toHaveCount(0);
  await expect(unreadRows(other)).toHaveCount(0);
  await other.close();
  await page.reload();
  await expect(unreadRows(page)).toHaveCount(0);
});

test('the saved papers go by the same keys', async ({ page }) => {
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/\/library$/);
  const rows = page.getByRole('main').locator('[data-paper]');
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await expect(rows.first().getByRole('button', { name: '읽음' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('o');
  await expect(page).toHaveURL(/\/papers\//);
  await expect(page.locator('article').getByRole('link', { name: '저장한 논문' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page).toHaveURL(/\/library$/);
  await expect(rows.first().getByRole('link')).toBeFocused();
});

test('search results show and take the same marks, and none goes away under the reader', async ({ page }) => {
  await page.goto('/search?q=' + encodeURIComponent('에이전트 is:unread'));
  const rows = page.getByRole('main').locator('[data-paper]');
  await expect(rows).toHaveCount(6);
  await rows.first().getByRole('button', { name: '저장' }).click();
  await expect(page).toHaveURL(/\/search/);
  await rows.first().getByRole('link').focus();
  await page.keyboard.press('m');
  await expect(rows.first().getByRole('button', { name: '읽음' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('j');
  await expect(rows.nth(1).getByRole('link')).toBeFocused();
  await page.reload();
  await expect(rows).toHaveCount(5);
});
