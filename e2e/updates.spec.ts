import type { Page } from 'playwright';
import { expect, reportFigure, test, waitUntilStored } from './device.ts';

const paper = 'papers/2507.90005';

/** All of a version is fetched and stored before that is said. */
function waitForNewVersion(page: Page): Promise<void> {
  return expect(page.getByText('새 버전이 있습니다.')).toBeVisible({ timeout: 30_000 });
}

/** What a browser does when its network changes: one of the moments at which the app looks for what is new. */
async function lookForNews(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
}

/** In the page: how many open pages hold the version that they were started with. */
async function countHeldPages(): Promise<number> {
  const { held = [] } = await navigator.locks.query();
  return held.filter(({ name = '' }) => name.startsWith('paperdaily:/:page:')).length;
}

const versionOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['version'] ?? 'first');

test('tells of a new day and shows it without a reload; a returning reader fetches only what changed', async ({
  device,
  host,
}) => {
  await host.deploy('dayBefore');
  await host.start();
  let page = await device.openTab();
  await page.goto(host.url);
  await waitUntilStored(page);
  const firstBytes = sumBytes(host.requests);
  await device.close();
  await host.deploy('fixtures');

  host.requests.length = 0;
  page = await device.openTab();
  await page.goto(`${host.url}days/2025-07-01`);
  await expect(page.getByText('새 논문 9편이 실렸습니다.')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.getByRole('button', { name: '보기' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025년 7월 3일 목요일');
  await expect(page.locator('[data-paper]')).toHaveCount(12);
  await waitUntilStored(page);
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  const fetched = host.requests.filter(({ bytes }) => bytes > 0);
  reportFigure(
    `first visit ${(firstBytes / 1000).toFixed(1)} kB; after one more day ${(sumBytes(fetched) / 1000).toFixed(1)} kB: ` +
      fetched.map(({ path, bytes }) => `${path} ${bytes}`).join(', '),
  );
  expect(fetched.filter(({ path }) => path.startsWith('/assets/'))).toEqual([]);
  expect(sumBytes(fetched)).toBeLessThan(firstBytes / 3);

  await host.kill();
  await page.reload();
  await page.getByRole('link', { name: '논문일보' }).click();
  await expect(page.locator('[data-paper]')).toHaveCount(12);
});

test('keeps the list that the reader is at when a newer day comes, and lets it go on where nobody has begun', async ({
  device,
  host,
}) => {
  await host.deploy('dayBefore');
  await host.start();
  const [begun, untouched] = [await device.openTab(), await device.openTab()];
  await untouched.goto(host.url);
  await begun.goto(host.url);
  await waitUntilStored(begun);
  await begun.goBack();
  await begun.locator('[data-paper]').first().press('j');
  await host.deploy('fixtures');
  for (const page of [begun, untouched]) await lookForNews(page);
  await expect(untouched.getByRole('heading', { level: 1 })).toHaveText('2025년 7월 3일 목요일');
  await expect(begun.getByText('새 논문 9편이 실렸습니다.')).toBeVisible();
  await expect(begun.getByRole('heading', { level: 1 })).toHaveText('2025년 7월 2일 수요일');
  await expect(begun.getByRole('link', { name: '다음 날, 7월 3일' })).toBeVisible();
});

test('a deploy that takes the old files away leaves a session and its note as they are, until the reader agrees', async ({
  device,
  host,
}) => {
  await host.deploy('fixtures');
  await host.start();
  const page = await device.openTab();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(host.url);
  await waitUntilStored(page);
  await page.goto(host.url + paper);
  await page.getByRole('button', { name: '메모' }).click();
  await page.getByRole('textbox', { name: '메모' }).fill('아직 쓰는 중');
  await host.deploy('nextVersion');
  host.requests.length = 0;
  await lookForNews(page);
  await waitForNewVersion(page);
  reportFigure(`a new version ${(sumBytes(host.requests) / 1000).toFixed(1)} kB`);
  await expect(page.getByRole('textbox', { name: '메모' })).toHaveValue('아직 쓰는 중');

  // Code and data that this page has not asked for before.
  await page.getByRole('link', { name: '저장한 논문' }).click();
  await expect(page.getByRole('heading', { name: '저장한 논문', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await versionOf(page)).toBe('first');

  await page.getByRole('button', { name: '새로 고침' }).click();
  await expect.poll(() => versionOf(page)).toBe('next');
  await expect(page).toHaveURL(host.url + paper);
  await expect(page.getByText('아직 쓰는 중')).toBeVisible();
  expect(errors).toEqual([]);
});

test('two tabs of different versions go on beside each other, and the old version is removed behind the last of its tabs', async ({
  device,
  host,
}) => {
  await host.deploy('fixtures');
  await host.start();
  const old = await device.openTab();
  await old.goto(host.url);
  await waitUntilStored(old);
  await old.getByRole('link', { name: '논문일보' }).click();
  await host.deploy('nextVersion');
  await lookForNews(old);
  await waitForNewVersion(old);
  const next = await device.openTab();
  await next.goto(host.url);
  await expect.poll(() => versionOf(next)).toBe('next');
  expect(await listVersions(next)).toHaveLength(2);

  await host.kill();
  await old.getByRole('link', { name: '저장한 논문' }).click();
  await expect(old.getByRole('heading', { name: '저장한 논문', exact: true })).toBeVisible();
  await next.getByRole('link', { name: '저장한 논문' }).click();
  await expect(next.getByRole('heading', { name: '저장한 논문', exact: true })).toBeVisible();
  expect([await versionOf(old), await versionOf(next)]).toEqual(['first', 'next']);

  await old.close();
  // The browser goes on closing a tab for a moment; as long as it holds its version, that is not removed.
  await expect.poll(() => next.evaluate(countHeldPages)).toBe(1);
  await next.reload();
  await expect.poll(() => listVersions(next)).toHaveLength(1);
  await expect(next.getByRole('heading', { name: '저장한 논문', exact: true })).toBeVisible();
});

test('an update that cannot be stored whole leaves the old version at work', async ({ device, host }) => {
  await host.deploy('fixtures');
  await host.start();
  const page = await device.openTab();
  await page.goto(host.url);
  await waitUntilStored(page);
  await host.deploy('nextVersion');
  await host.remove('assets', /^SearchView-.*\.js$/);
  const asked = host.requests.length;
  await lookForNews(page);
  await expect.poll(() => host.requests.slice(asked).filter(({ status }) => status === 404)).not.toEqual([]);
  await page.goto(host.url);
  await expect(page.locator('[data-paper]')).toHaveCount(12);
  expect(await versionOf(page)).toBe('first');
  await host.kill();
  await page.getByRole('link', { name: '설정', exact: true }).click();
  await expect(page.getByRole('region', { name: '오프라인' })).toBeVisible();

  await host.deploy('nextVersion');
  await host.start();
  await lookForNews(page);
  await waitForNewVersion(page);
});

test.describe('where nothing can be stored', () => {
  test('recovers at the same address, with its note, when the code of a view is gone from the host', async ({
    page,
    host,
  }) => {
    await host.deploy('fixtures');
    await host.start();
    await page.goto(host.url + paper);
    await page.getByRole('button', { name: '메모' }).click();
    await page.getByRole('textbox', { name: '메모' }).fill('아직 쓰는 중');
    await host.deploy('nextVersion');
    await page.getByRole('link', { name: '설정', exact: true }).click();
    await expect(page.getByRole('region', { name: '오프라인' })).toContainText(
      '이 창에서는 오프라인 저장을 쓸 수 없습니다.',
    );
    await expect(page).toHaveURL(`${host.url}settings`);
    expect(await versionOf(page)).toBe('next');
    await page.goBack();
    await expect(page.getByText('아직 쓰는 중')).toBeVisible();
  });

  test('finds a day under its new name when the host has another collection by now', async ({
    page,
    host,
  }) => {
    await host.deploy('dayBefore');
    await host.start();
    await page.goto(`${host.url}days/2025-07-02`);
    await expect(page.locator('[data-paper]')).toHaveCount(11);
    await host.deploy('fixtures');
    await page.locator('[data-paper] a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 }).nth(1)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

const listVersions = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(':app:')));

function sumBytes(requests: { bytes: number }[]): number {
  return requests.reduce((sum, { bytes }) => sum + bytes, 0);
}
