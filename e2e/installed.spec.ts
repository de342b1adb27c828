import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright/test';
import { expect, test } from './test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

interface Icon {
  src: string;
  sizes: string;
  type: string;
}

/** What the browser's own reader makes of the manifest. */
async function readManifest(session: CDPSession) {
  const { url, errors, data = '{}' } = await session.send('Page.getAppManifest');
  return { url, errors, content: JSON.parse(data) as { icons: Icon[]; shortcuts: { icons: Icon[] }[] } };
}

const shares = [
  'url=https://arxiv.org/abs/2507.90005',
  'url=https%3A%2F%2Farxiv.org%2Fpdf%2F2507.90005v2.pdf',
  'url=https://huggingface.co/papers/2507.90005',
  'url=https://www.alphaxiv.org/abs/2507.90005',
  `text=${encodeURIComponent('FernTune: 필요한 곳에서만 https://arxiv.org/abs/2507.90005v1을 보세요')}`,
  `url=&text=&title=${encodeURIComponent('[2507.90005] FernTune')}`,
];

for (const share of shares) {
  test(`opens the paper that is shared as ${share}`, async ({ page }) => {
    await page.goto('/library');
    await page.goto(`/open?${share}`);
    await expect(heading(page)).toContainText('FernTune');
    await expect(page).toHaveURL('/papers/2507.90005');
    await page.goBack();
    await expect(page).toHaveURL('/library');
  });
}

test('opens a paper with an old id', async ({ page }) => {
  await page.goto('/open?url=https://arxiv.org/abs/cs/0611901');
  await expect(page).toHaveURL('/papers/cs/0611901');
  await expect(heading(page)).toContainText('통계적 기계 번역');
});

test('says that no digest has the shared paper, and where else it is', async ({ page }) => {
  await page.goto('/open?text=https://arxiv.org/abs/2401.00001');
  await expect(heading(page)).toHaveText('2401.00001 논문은 실린 적이 없습니다');
  await expect(page).toHaveTitle('2401.00001 논문은 실린 적이 없습니다 — 논문일보');
  await expect(page.getByRole('link', { name: 'arXiv 초록' })).toHaveAttribute(
    'href',
    'https://arxiv.org/abs/2401.00001',
  );
});

test('says so when the shared paper cannot be looked up, and tries again', async ({ page }) => {
  await page.route('**/data/**', (route) => route.abort());
  await page.goto('/open?url=https://arxiv.org/abs/2507.90005');
  await expect(heading(page)).toHaveText('2507.90005');
  const trouble = page.getByRole('alert').filter({ hasText: '서버에 연결할 수 없습니다.' });
  await expect(trouble).toHaveCount(1);
  const asked = page.waitForRequest('**/data/**');
  await trouble.getByRole('button', { name: '다시 시도' }).click();
  await asked;
  await page.unroute('**/data/**');
  // It comes by itself too, and takes the button away with it.
  await expect(async () => {
    if (await trouble.isVisible()) await trouble.getByRole('button').click({ timeout: 500 });
    await expect(heading(page)).toContainText('FernTune', { timeout: 1000 });
  }).toPass();
});

test('searches for a shared text that names no paper', async ({ page }) => {
  const text = 'FernTune https://example.org/paper?id=1';
  await page.goto(`/open?text=${encodeURIComponent(text)}`);
  await expect(heading(page)).toHaveText('공유한 내용에 논문 주소가 없습니다');
  await expect(page.getByText(text)).toBeVisible();
  await page.getByRole('link', { name: '이 내용으로 검색하기' }).click();
  await expect(page).toHaveURL('/search?q=FernTune');
  await expect(page.locator('[data-paper="2507.90005"]')).toBeVisible();
});

test('shows a hostile share as text', async ({ page }) => {
  for (const text of ['javascript:alert(1)', '<img src=x onerror=alert(1)>', '__proto__', '../../evil']) {
    await page.goto(`/open?url=${encodeURIComponent(text)}`);
    await expect(page.getByText(text, { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: '이 내용으로 검색하기' })).toHaveAttribute(
      'href',
      `/search?${new URLSearchParams({ q: text })}`,
    );
  }
  await page.goto(`/open?text=${'가'.repeat(1500)}`);
  await expect(page.getByText(`${'가'.repeat(200)}…`, { exact: true })).toBeVisible();
});

test('asks for an address where nothing was shared, by the keyboard alone', async ({ page }) => {
  await page.goto('/open');
  await expect(page).toHaveTitle('주소로 논문 열기 — 논문일보');
  const field = page.getByRole('textbox', { name: '논문 주소 또는 arXiv 번호' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('주소를 먼저 붙여 넣으세요.');
  await page.keyboard.type('https://example.org/jkm');
  await expect(page.getByRole('alert')).toHaveText('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('arXiv 번호를 찾지 못했습니다.');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/arXiv 번호를 찾지 못했습니다/);
  await field.fill('arXiv:2507.90005');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('FernTune');
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await field.fill('2401.00001');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('2401.00001 논문은 실린 적이 없습니다');
  await expect(heading(page)).toBeFocused();
});

test('speaks English where the reader does', async ({ browser, siteUrl }) => {
  const page = await browser.newPage({ locale: 'en-US', baseURL: siteUrl });
  await page.goto('/open?text=Hello');
  await expect(heading(page)).toHaveText('No paper’s address is in what you shared');
  await expect(page.getByRole('textbox', { name: 'A paper’s address or arXiv id' })).toBeVisible();
  await page.close();
});

test('has a manifest that the browser takes and would install', async ({ page, siteUrl }) => {
  await page.goto('/');
  const session = await page.context().newCDPSession(page);
  const { url, errors, content } = await readManifest(session);
  expect(url).toBe(`${siteUrl}manifest.webmanifest`);
  expect(errors).toEqual([]);
  expect(content).toMatchObject({ name: '논문일보', short_name: '논문일보', lang: 'ko' });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // The tests' browser keeps nothing, and such a window installs nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const response = await page.request.get(url);
  expect(response.headers()['content-type']).toContain('application/manifest+json');
});

test('has the icons that its manifest and its page name, in their sizes', async ({ page }) => {
  await page.goto('/');
  const { url, content } = await readManifest(await page.context().newCDPSession(page));
  const touchIcon = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  const icons = [
    ...content.icons,
    ...content.shortcuts.flatMap((shortcut) => shortcut.icons),
    { src: touchIcon ?? '', sizes: '180x180', type: 'image/png' },
  ];
  expect(icons).toHaveLength(8);
  for (const { src, sizes, type } of icons) {
    const address = new URL(src, url).href;
    const response = await page.request.get(address);
    expect(response.headers()['content-type'], src).toBe(type);
    if (sizes === 'any') continue;
    const size = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, address);
    expect(size, src).toBe(sizes);
  }
});

test('paints the window in the colour of the page', async ({ page }) => {
  const tokens = readFileSync(join(import.meta.dirname, '../src/styles/tokens.css'), 'utf8');
  const [, light = '', dark = ''] = /--color-page: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
  await page.goto('/');
  const colorFor = (scheme: string) =>
    page.locator(`meta[name="theme-color"][media="(prefers-color-scheme: ${scheme})"]`);
  await expect(colorFor('light')).toHaveAttribute('content', light);
  await expect(colorFor('dark')).toHaveAttribute('content', dark);
  const { content } = await readManifest(await page.context().newCDPSession(page));
  expect(content).toMatchObject({ theme_color: light, background_color: light });
});

test.describe('the badge', () => {
  /** Writes what the platform is asked to show where a test can wait for it. */
  const showBadgeAsAttribute = (page: Page) =>
    page.addInitScript(() => {
      const show = (badge: string) => {
        document.documentElement.dataset['badge'] = badge;
        return Promise.resolve();
      };
      Object.assign(Navigator.prototype, {
        setAppBadge: (count: number) => show(String(count)),
        clearAppBadge: () => show('none'),
      });
    });
  const badge = (page: Page, count: string) =>
    expect(page.locator('html')).toHaveAttribute('data-badge', count);

  test('counts what is unread of the newest day, on every page, and follows each mark', async ({ page }) => {
    await showBadgeAsAttribute(page);
    await page.goto('/settings');
    await badge(page, '12');
    await page.goto('/');
    await page.locator('[data-paper="2507.90005"]').getByRole('button', { name: '읽음' }).click();
    await badge(page, '11');
    await page.goto('/days/2025-07-03');
    await badge(page, '11');
    await page.keyboard.press('Shift+D');
    await badge(page, 'none');
    await page.keyboard.press('z');
    await badge(page, '11');
  });

  test('follows a mark of another tab', async ({ page, context }) => {
    await showBadgeAsAttribute(page);
    await page.goto('/library');
    await badge(page, '12');
    const other = await context.newPage();
    await other.goto('/');
    await other.locator('[data-paper="2507.90005"]').getByRole('button', { name: '읽음' }).click();
    await badge(page, '11');
  });

  test('is nothing that the app needs', async ({ page }) => {
    const troubles: Error[] = [];
    page.on('pageerror', (error) => troubles.push(error));
    await page.addInitScript(() => {
      const refuse = () => {
        document.documentElement.dataset['badge'] = 'refused';
        return Promise.reject(new Error('badges are forbidden'));
      };
      Object.assign(Navigator.prototype, { setAppBadge: refuse, clearAppBadge: refuse });
    });
    await page.goto('/', { waitUntil: 'networkidle' });
    await badge(page, 'refused');
    await page.addInitScript(() => {
      delete (Navigator.prototype as Partial<Navigator>).setAppBadge;
    });
    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.locator('[data-paper]')).toHaveCount(12);
    expect(troubles).toEqual([]);
  });
});
