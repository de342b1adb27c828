import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { expect, reportFigure, test } from './test.ts';

const root = resolve(import.meta.dirname, '..');
const writeDay = (date: string, titles: string[]) =>
  [`# 📰 Hugging Face Daily Papers – ${date}`]
    .concat(
      titles.map(
        (title, index) =>
          `## 2506.${90001 + index}\n🔗 https://huggingface.co/papers/2506.${90001 + index}\n\n# ${title}\n\n## 5. 정량적 결과\n\n12점.`,
      ),
    )
    .join('\n\n');

test('shows a digest in the open page when it is saved, added or deleted, without losing the place', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'paper-daily-'));
  const titles = Array.from({ length: 30 }, (_, index) => `제목 ${index + 1}`);
  await writeFile(join(folder, '2025-06-26.md'), writeDay('2025-06-26', titles));
  process.env['DIGESTS_DIR'] = folder;
  const server = await createServer({
    root,
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0 },
    cacheDir: join(folder, '.vite'),
  });
  await server.listen();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  try {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    // The first visit has the server prepare the libraries, after which it loads the page anew.
    await expect(page.locator('[data-paper]')).toHaveCount(30, { timeout: 30_000 });
    await page.waitForLoadState('networkidle');
    await page.locator('[data-paper="2506.90020"]').scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => window.scrollY);
    expect(place).toBeGreaterThan(500);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));

    const saved = Date.now();
    titles[19] = '고친 제목';
    await writeFile(join(folder, '2025-06-26.md'), writeDay('2025-06-26', titles));
    await expect(page.locator('[data-paper="2506.90020"]')).toContainText('고친 제목');
    reportFigure(`a saved digest shows after ${Date.now() - saved} ms`);
    expect(await page.evaluate(() => window.scrollY)).toBe(place);

    await writeFile(join(folder, '2025-06-25.md'), writeDay('2025-06-25', ['하나']));
    await expect(page.getByRole('link', { name: '이전 날, 6월 25일' })).toBeVisible();
    await rm(join(folder, '2025-06-25.md'));
    await expect(page.getByRole('link', { name: '이전 날, 6월 25일' })).toHaveCount(0);
    expect(await page.evaluate(() => [window.scrollY, 'isSamePage' in window])).toEqual([place, true]);

    // Of two siblings with one key, and the like, React tells in development only.
    await page.locator('[data-paper="2506.90020"] a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('고친 제목');
    expect(errors).toEqual([]);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});
