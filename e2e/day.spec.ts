import { expect, test } from './test.ts';

const phone = { width: 360, height: 740 };

test('opens on the newest day and shows what each paper is, brings, and is worth', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025년 7월 3일 목요일');
  await expect(page).toHaveTitle('(12) 2025년 7월 3일 목요일 — 논문일보');
  await expect(page.locator('[data-paper]')).toHaveCount(12);

  const fernTune = page.locator('[data-paper="2507.90005"]');
  await expect(fernTune.getByRole('link')).toHaveText('FernTune 필요한 곳에서만 자라는 어댑터');
  await expect(fernTune).toContainText('순위를 줄이는 대신 작은 순위에서 키워 나가는 접근을 제안합니다.');
  await expect(fernTune).toContainText('7월 2일에도 실림');
  await expect(page.locator('[data-paper="2506.90063"]')).toContainText('7월 2일 등 앞서 3번 실림');
  await expect(page.locator('[data-paper="2507.90092"]')).toContainText('요약 없음');
  await expect(page.locator('[data-paper="2507.90104"]')).toContainText('개요만');
});

test('steps from day to day over a gap and over the turn of the month', async ({ page }) => {
  await page.goto('/days/2025-07-01');
  await page.getByRole('link', { name: '이전 날, 6월 30일' }).click();
  await expect(page).toHaveURL(/\/days\/2025-06-30$/);
  await page.getByRole('link', { name: '이전 날, 6월 27일' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025년 6월 27일 금요일');
  await page.getByRole('link', { name: '다음 날, 6월 30일' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025년 6월 30일 월요일');
});

test('steps on by the keyboard, the focus staying on the step', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '이전 날, 7월 2일' }).focus();
  for (const title of ['2025년 7월 2일 수요일', '2025년 7월 1일 화요일', '2025년 6월 30일 월요일']) {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await page.getByRole('link', { name: '다음 날, 7월 1일' }).focus();
  for (const title of ['2025년 7월 1일 화요일', '2025년 7월 2일 수요일', '2025년 7월 3일 목요일']) {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  // The newest day has no next one: the focus goes to the day itself.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('leads the keyboard into the calendar and on to the day', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/days/2025-07-03');
  await page.getByRole('link', { name: '달력' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '달력' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '이전 달' })).toBeFocused();
  await page.getByRole('link', { name: /7월 1일 화요일, 논문 1편/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '2025년 7월 1일 화요일' })).toBeFocused();
});

test('finds a day in the calendar, by how many papers it has', async ({ page }) => {
  await page.goto('/');
  const calendar = page.getByRole('region', { name: '달력' });
  await expect(calendar.getByRole('link')).toHaveCount(3);
  await expect(calendar.getByRole('link', { name: '2025년 7월 2일 수요일, 논문 11편' })).toBeVisible();
  await calendar.getByRole('button', { name: '이전 달' }).click();
  await expect(calendar.getByRole('heading')).toHaveText('2025년 6월');
  await expect(calendar.getByRole('button', { name: '이전 달' })).toBeFocused();
  await expect(calendar.getByRole('button', { name: '이전 달' })).toBeDisabled();
  await calendar.getByRole('link', { name: '2025년 6월 26일 목요일, 논문 10편' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025년 6월 26일 목요일');
});

test('shows two files of a date as one day', async ({ page }) => {
  await page.goto('/days/2025-07-02');
  await expect(page.locator('[data-paper]')).toHaveCount(11);
  await expect(page.locator('[data-paper="2507.90005"]')).toContainText('잎맥을 닮은');
});

test('offers the nearest days where a day has no digest', async ({ page }) => {
  await page.goto('/days/2025-06-28');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2025년 6월 28일 토요일에는 다이제스트가 없습니다',
  );
  await page.getByRole('link', { name: '다음 날: 2025년 6월 30일 월요일' }).click();
  await expect(page.locator('[data-paper]')).toHaveCount(13);
});

test('helps with a date that the calendar does not have, and with an unknown address', async ({ page }) => {
  await page.goto('/days/2025-02-30');
  await expect(page.getByText('달력에 없는 날짜입니다: ‘2025-02-30’.')).toBeVisible();
  await expect(page).toHaveTitle('없는 날짜입니다 — 논문일보');
  await page.goto('/days/2025-7-3');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('날짜를 읽을 수 없습니다');
  await page.getByRole('link', { name: '2025년 7월 3일 목요일' }).click();
  await expect(page.locator('[data-paper]')).toHaveCount(12);
  await page.goto('/nowhere/at/all');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('없는 페이지입니다');
  await page.getByRole('link', { name: '가장 최근 날로 가기' }).click();
  await expect(page.locator('[data-paper]')).toHaveCount(12);
});

test('on a phone, comes back from a paper to the same place in the list, and there with the focus', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/days/2025-06-30');
  const link = page.locator('[data-paper="2506.90096"] a');
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(500);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('BirchTutor');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await page.goBack();
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('BirchTutor');
});

test('comes back to the same place after a reload in between', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/days/2025-06-30');
  await page.locator('[data-paper="2506.90096"] a').scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  await page.locator('[data-paper="2506.90096"] a').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('BirchTutor');
  await page.reload();
  await page.goBack();
  await expect(page.locator('[data-paper="2506.90096"] a')).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
});

test('on a wide screen, keeps the list where it is while papers open beside it', async ({ page }) => {
  await page.goto('/days/2025-06-30');
  const row = page.locator('[data-paper="2506.90096"]');
  await row.scrollIntoViewIfNeeded();
  const before = await row.boundingBox();
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('BirchTutor');
  expect(await row.boundingBox()).toEqual(before);
  await expect(row.getByRole('link')).toHaveAttribute('aria-current', 'page');
  await page.goBack();
  await expect(page.getByRole('region', { name: '달력' })).toBeVisible();
  expect(await row.boundingBox()).toEqual(before);
});

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

test('does not move anything while data arrives', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        shifts.push(`${value}: ${sources.map(({ node }) => node?.textContent).join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/data/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });
  for (const viewport of [phone, { width: 1440, height: 900 }]) {
    await page.setViewportSize(viewport);
    for (const address of ['/', '/papers/2506.90011', '/days/2025-06-28']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      const shifts = await page.evaluate(() => 'shifts' in window && window.shifts);
      expect(shifts, `${address} at ${viewport.width} px`).toEqual([]);
    }
  }
});
