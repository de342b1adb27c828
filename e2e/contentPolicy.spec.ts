import type { Page } from 'playwright';
import { waitUntilStored, expect, test } from './device.ts';

const routes = [
  '',
  'days/2025-07-02',
  'papers/2507.90005',
  'search?q=보상',
  'library',
  'settings',
  'open',
  'nowhere',
];

declare global {
  interface Window {
    /** What `watch` has seen. */
    violations?: string[];
    /** TypeScript's DOM does not know it yet: https://www.w3.org/TR/trusted-types/ */
    trustedTypes?: { createPolicy: (name: string) => unknown };
  }
}

/** Whatever a page does that its policy forbids, and every address that is not the site's. */
async function watch(
  page: Page,
  origin: string,
): Promise<{ violations: () => Promise<string[] | undefined>; foreign: string[] }> {
  const foreign: string[] = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('blob:')) foreign.push(request.url());
  });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      seen.push(`${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });
  return { foreign, violations: () => page.evaluate(() => window.violations) };
}

test('no page does what its policy forbids, nor asks another origin for anything', async ({
  device,
  host,
}) => {
  await host.deploy('fixtures');
  await host.start();
  const page = await device.openTab();
  const { violations, foreign } = await watch(page, host.url);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const route of routes) {
    await page.goto(host.url + route, { waitUntil: 'networkidle' });
    await expect(page.getByRole('banner')).toBeVisible();
    expect(await violations(), route).toEqual([]);
  }
  // The search's worker, the service worker, a note's Markdown, and files that are downloaded.
  await page.goto(`${host.url}papers/2507.90005`);
  await expect(page.getByRole('article')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: '검색' })).toBeFocused();
  await page.keyboard.type('보상');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '메모' }).click();
  await page
    .getByRole('textbox', { name: '메모' })
    .fill('**굵게** [링크](https://example.org) ![그림](https://example.org/a.png)');
  await page.getByRole('button', { name: '저장', exact: true }).first().click();
  await waitUntilStored(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '백업 파일 받기' }).click();
  expect((await download).suggestedFilename()).toMatch(/^paperdaily-.*\.json$/);
  expect(await violations()).toEqual([]);
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});

test('text does not become code, even where someone tries', async ({ page, host }) => {
  await host.deploy('fixtures');
  await host.start();
  const { violations } = await watch(page, host.url);
  await page.goto(host.url);
  await expect(page.locator('[data-paper]')).toHaveCount(12);
  const refused = await page.evaluate(() => {
    // Each is what the policy is there to refuse.
    const tries: (() => unknown)[] = [
      () => (document.body.innerHTML = '<p>text</p>'), // Refused: a text taken as HTML.
      () => new Worker('/assets/other.js'),
      () => document.createElement('script').setAttribute('src', 'https://example.org/a.js'),
      () => document.body.insertAdjacentHTML('beforeend', '<p>text</p>'),
      () => window.trustedTypes?.createPolicy('other'),
    ];
    return tries.map((attempt) => {
      try {
        attempt();
        return 'allowed';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(refused).toEqual(Array.from({ length: 5 }, () => 'TypeError'));
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://example.org/a.png';
    document.body.append(image);
  });
  await expect
    .poll(async () => ((await violations()) ?? []).join())
    .toContain('img-src: https://example.org/a.png');
});
