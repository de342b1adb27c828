import { expect, reportFigure, test, waitUntilStored } from './device.ts';

test('opens every route without a network, after one visit to one day', async ({ device, host }) => {
  await host.deploy('fixtures');
  await host.start();
  let page = await device.openTab();
  await page.goto(`${host.url}days/2025-07-02`);
  await waitUntilStored(page);
  await expect(page.getByRole('region', { name: '오프라인' })).toContainText('6일 치 논문 39편');
  await device.close();
  await host.kill();

  page = await device.openTab();
  await page.goto(host.url);
  await expect(page.locator('[data-paper]')).toHaveCount(12);
  await expect(page.getByRole('link', { name: '오프라인' })).toBeVisible();

  page = await device.openTab();
  await page.goto(`${host.url}days/2025-07-02`);
  await expect(page.locator('[data-paper]')).toHaveCount(11);
  await page.locator('[data-paper] a').first().click();
  await expect(page.getByRole('button', { name: '읽음', exact: true }).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  page = await device.openTab();
  await page.goto(`${host.url}papers/2507.90005`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  page = await device.openTab();
  await page.goto(`${host.url}search?q=보상`);
  await expect(page.locator('[data-paper]').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);

  page = await device.openTab();
  await page.goto(`${host.url}library`);
  await expect(page).toHaveTitle(/저장한 논문/);

  page = await device.openTab();
  await page.goto(`${host.url}settings`);
  await expect(page.getByRole('region', { name: '오프라인' })).toContainText('모두 저장했습니다.');

  page = await device.openTab();
  await page.goto(`${host.url}nowhere/at/all`);
  await expect(page.getByRole('heading', { name: '없는 페이지입니다' })).toBeVisible();
});

test('stores the newest 20 MB of 40, goes on where it was interrupted, and fetches older months on request', async ({
  device,
  host,
}) => {
  await host.deploy('large');
  await host.start(12);
  const page = await device.openTab();
  await page.goto(`${host.url}settings`);
  const offline = page.getByRole('region', { name: '오프라인' });
  await expect.poll(() => countStored(host)).toBe(12);
  await expect(offline.getByRole('progressbar')).toBeVisible();
  await host.kill();
  await expect(offline).toContainText('서버에 연결할 수 없어 멈췄습니다.');
  await expect(page.getByRole('link', { name: '오프라인' })).toBeVisible();
  await host.start();
  await expect(offline).toContainText('최근 논문과 검색 색인을 모두 저장했습니다.', { timeout: 30_000 });
  await expect(page.getByRole('link', { name: '오프라인' })).toHaveCount(0);
  const fetched = host.requests.filter(({ path, status }) => /\.texts\./.test(path) && status === 200);
  expect(new Set(fetched.map(({ path }) => path)).size).toBe(fetched.length);
  reportFigure(
    `12 days stored when the host was killed, ${countStored(host)} in the end, none of them twice`,
  );

  await offline.getByRole('button', { name: /2025년 2월 받기/ }).press('Enter');
  await expect(offline.getByRole('listitem').filter({ hasText: '2025년 2월' })).toContainText(/월 저장됨/);
  await expect(offline.getByRole('button', { name: '2025년 2월 지우기' })).toBeFocused();
  await host.kill();
  const day = await device.openTab();
  await day.goto(`${host.url}days/2025-02-10`);
  await expect(day.locator('[data-paper]')).toHaveCount(2);
  await day.goto(`${host.url}days/2025-03-03`);
  await expect(day.getByRole('alert')).toContainText(
    '이 기기에 저장되어 있지 않고, 서버에 연결할 수 없습니다.',
  );
  await day.goto(`${host.url}days/2025-06-30`);
  await expect(
    day.getByRole('heading', { name: '2025년 6월 30일 월요일은 이 기기에 없습니다' }),
  ).toBeVisible();
  await day.goBack();
  await host.start();
  await expect(day.locator('[data-paper]')).toHaveCount(2, { timeout: 30_000 });

  await offline.getByRole('button', { name: '2025년 2월 지우기' }).click();
  await expect(offline.getByRole('listitem').filter({ hasText: '2025년 2월' })).toContainText('저장 안 됨');
});

test('says that the device is full, keeps what it has, and goes on when there is room', async ({
  device,
  host,
}) => {
  await host.deploy('large');
  await host.start();
  const page = await device.openTab();
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(host.url).origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 6_000_000 });
  await page.goto(`${host.url}settings`);
  const offline = page.getByRole('region', { name: '오프라인' });
  await expect(offline).toContainText('기기의 저장 공간이 부족해 멈췄습니다.', { timeout: 30_000 });
  await page.getByRole('link', { name: '논문일보' }).click();
  await expect(page.locator('[data-paper]')).toHaveCount(2);
  await page.goBack();
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await offline.getByRole('button', { name: '다시 시도' }).click();
  await expect(offline).toContainText('최근 논문과 검색 색인을 모두 저장했습니다.', { timeout: 30_000 });
});

test('neither stores nor shows a login page that comes in place of data', async ({ device, host }) => {
  await host.deploy('large');
  await host.start(6);
  const page = await device.openTab();
  await page.goto(`${host.url}settings`);
  const offline = page.getByRole('region', { name: '오프라인' });
  await expect.poll(() => countStored(host)).toBe(6);
  await host.kill();
  await host.start('login');
  await expect(offline).toContainText('데이터 대신 다른 페이지를 받아 멈췄습니다.', { timeout: 30_000 });
  const day = await device.openTab();
  await day.goto(`${host.url}days/2025-02-10`);
  await expect(day.getByRole('alert')).toContainText('와이파이 로그인이 필요한지 확인하고');
  const stored = await page.evaluate(async () => {
    const names = await caches.keys();
    const contents = await Promise.all(
      names.map(async (name) => {
        const cache = await caches.open(name);
        const responses = await cache.matchAll();
        return Promise.all(responses.map((response) => response.text()));
      }),
    );
    return contents.flat();
  });
  expect(stored.length).toBeGreaterThan(50);
  expect(stored.filter((text) => text.includes('<h1>Wi-Fi'))).toEqual([]);
  await host.kill();
  await host.start();
  await expect(day.locator('[data-paper]')).toHaveCount(2, { timeout: 30_000 });
  await expect(offline).toContainText('최근 논문과 검색 색인을 모두 저장했습니다.', { timeout: 60_000 });
});

test('a site and one below it on the same host keep out of each other’s way', async ({ device, host }) => {
  await host.deploy('dayBefore');
  await host.deployBelow('subPath', 'papers-site');
  await host.start();
  const outer = await device.openTab();
  await outer.goto(host.url);
  await waitUntilStored(outer);
  const inner = await device.openTab();
  await inner.goto(`${host.url}papers-site/`);
  await expect(inner.locator('[data-paper]')).toHaveCount(12);
  await waitUntilStored(inner);
  await host.kill();
  await outer.goto(`${host.url}papers/2507.90005`);
  await inner.goto(`${host.url}papers-site/papers/2507.90005`);
  for (const page of [outer, inner]) await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await outer.getByRole('link', { name: '논문일보' }).click();
  await inner.getByRole('link', { name: '논문일보' }).click();
  await expect(outer.locator('[data-paper]')).toHaveCount(11);
  await expect(inner.locator('[data-paper]')).toHaveCount(12);
});

/** Days whose texts the host has sent whole. */
function countStored({ requests }: { requests: { path: string; status: number }[] }): number {
  return requests.filter(({ path, status }) => path.includes('.texts.') && status === 200).length;
}
