import { gzipSync } from 'node:zlib';
import { expect, reportFigure, test } from './test.ts';

test.use({ siteName: 'seeds' });

/**
 * kB of JavaScript, gzipped, that the first view of a day may fetch: React, router and queries alone are about 90, and the
 * keys, dialog and client of the search are about 4, so that nothing typed is lost while the rest of it comes. What the reader
 * keeps takes 6; some 6 more, the keys of triage and undo, come after the first paint and are counted here too.
 */
const mostScript = 107;

test('fetches no more for the first view of a day than it needs', async ({ page }) => {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    const type = response.headers()['content-type']?.split(';')[0] ?? '';
    sizes.set(type, (sizes.get(type) ?? 0) + gzipSync(await response.body(), { level: 9 }).length / 1000);
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.locator('[data-paper]')).toHaveCount(20);
  reportFigure(Array.from(sizes, ([type, size]) => `${type} ${size.toFixed(1)} kB gz`).join(', '));
  expect(sizes.get('text/javascript')).toBeLessThan(mostScript);
});
