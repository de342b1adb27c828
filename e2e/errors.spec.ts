import { expect, test } from './test.ts';

test('says that the network is away, and shows the day when it returns', async ({ page, context }) => {
  await page.goto('/days/2025-07-03');
  await expect(page.locator('[data-paper]')).toHaveCount(12);
  await context.setOffline(true);
  await page.getByRole('link', { name: '이전 날, 7월 2일' }).click();
  await expect(page.getByRole('alert')).toContainText('서버에 연결할 수 없습니다.');
  await context.setOffline(false);
  await expect(page.locator('[data-paper]')).toHaveCount(11);
});

test('says that a login page came in place of the data, and tries again by itself or when asked', async ({
  page,
}) => {
  let asked = 0;
  await page.route('**/data/manifest.json', (route) => {
    asked += 1;
    return route.fulfill({ contentType: 'text/html', body: '<h1>Wi-Fi</h1>' });
  });
  await page.goto('/days/2025-07-03');
  await expect(page.getByRole('alert')).toContainText('와이파이 로그인이 필요한지 확인하고');
  const before = asked;
  await page.getByRole('button', { name: '다시 시도' }).click();
  await expect.poll(() => asked).toBeGreaterThan(before);
  await page.unroute('**/data/manifest.json');
  await expect(page.locator('[data-paper]')).toHaveCount(12, { timeout: 20_000 });
});

test('says that a file is missing or broken, and which', async ({ page }) => {
  await page.route('**/*.list.*.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/days/2025-07-03');
  await expect(page.getByRole('alert')).toContainText('서버에 이 파일이 없습니다.');
  await expect(page.getByRole('alert')).toContainText('/data/days/2025-07-03.list.');
  await page.unroute('**/*.list.*.json');
  await page.getByRole('button', { name: '새로 고침' }).click();
  await expect(page.locator('[data-paper]')).toHaveCount(12);
  await page.route('**/*.texts.*.json', (route) => route.fulfill({ json: { date: '2025-07-03' } }));
  await page.goto('/papers/2507.90005');
  await expect(page.getByRole('alert')).toContainText('이 버전의 앱과 맞지 않습니다.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2507.90005');
  await expect(page).toHaveTitle('2507.90005 — 논문일보');
});

test('says so when the code of a view cannot be fetched, and leaves the list as it is', async ({ page }) => {
  await page.goto('/days/2025-07-03');
  await page.route('**/assets/PaperView*', (route) => route.abort());
  await page.locator('[data-paper="2507.90083"] a').click();
  await expect(page.getByRole('alert')).toContainText('화면을 여는 데 필요한 파일을 받지 못했습니다.');
  await expect(page.locator('[data-paper]')).toHaveCount(12);
});

test('goes on where the line breaks on the first visit, before what watches it has come', async ({
  page,
}) => {
  for (const file of [
    'after-paint-*.css',
    'after-paint-*.js',
    'offlineSession-*.js',
    '*.list.*.json',
    'months/*',
  ])
    await page.route(`**/${file}`, (route) => route.abort());
  await page.goto('/days/2025-07-03');
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByRole('alert')).toContainText('연결되면 저절로 열립니다.');
  await expect(page.getByRole('link', { name: '오프라인' })).toBeVisible();
  await page.unrouteAll();
  await expect(page.locator('[data-paper]')).toHaveCount(12, { timeout: 20_000 });
});

test('keeps the head of the page where the style sheet of a view does not come', async ({ page }) => {
  await page.route('**/assets/LibraryView-*.css', (route) => route.abort());
  await page.goto('/library');
  await expect(page.getByRole('alert')).toContainText('화면을 여는 데 필요한 파일을 받지 못했습니다.');
  await page.getByRole('link', { name: '논문일보' }).click();
  await expect(page.locator('[data-paper]')).toHaveCount(12);
});

test('tells a month that could not be read from an empty one', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-paper]')).toHaveCount(12);
  await page.route('**/months/2025-06*', (route) => route.abort());
  await page.getByRole('button', { name: '이전 달' }).click();
  const calendar = page.getByRole('region', { name: '달력' });
  await expect(calendar.getByRole('alert')).toContainText('서버에 연결할 수 없습니다.');
  await page.unroute('**/months/2025-06*');
  await calendar.getByRole('button', { name: '다시 시도' }).click();
  await expect(calendar.getByRole('link')).toHaveCount(3);
});

test('says once that the whole of a site cannot be reached', async ({ page }) => {
  await page.route('**/data/manifest.json', (route) => route.abort());
  for (const address of ['/days/2025-07-03', '/papers/2507.90005']) {
    await page.goto(address);
    await expect(page.getByRole('alert').first()).toContainText('서버에 연결할 수 없습니다.');
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('alert')).toHaveCount(1);
  }
});
