import { expect, test } from './test.ts';

test.use({ siteName: 'subPath' });

test('reads days and papers under a path of its own, by links and by deep links', async ({
  page,
  siteUrl,
}) => {
  expect(siteUrl).toMatch(/\/papers-site\/$/);
  await page.goto(siteUrl);
  await page.locator('[data-paper="2507.90005"] a').click();
  await expect(page).toHaveURL(`${siteUrl}papers/2507.90005`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('FernTune');
  await page.goto(`${siteUrl}papers/cs/0611901`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('통계적 기계 번역');
});

test('installs as an app of its own', async ({ page, siteUrl }) => {
  await page.goto(siteUrl);
  const session = await page.context().newCDPSession(page);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect({ url, errors }).toEqual({ url: `${siteUrl}manifest.webmanifest`, errors: [] });
  // An `id` would be relative to the host, and two sites of one owner would be one app; without it the start is the id.
  expect(await session.send('Page.getAppId')).toMatchObject({ appId: siteUrl });
});

test('opens what is shared, and the pages of the shortcuts', async ({ page, siteUrl }) => {
  await page.goto(`${siteUrl}open?text=https://arxiv.org/abs/2507.90005`);
  await expect(page).toHaveURL(`${siteUrl}papers/2507.90005`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('FernTune');
  await page.goto(`${siteUrl}search`);
  await expect(page).toHaveTitle(/검색/);
  await page.goto(`${siteUrl}library`);
  await expect(page).toHaveTitle('저장한 논문 — 논문일보');
});
