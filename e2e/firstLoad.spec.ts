import { gzipSync } from 'node:zlib';
import { expect, reportFigure, test } from './test.ts';

test.use({ siteName: 'seeds' });

/**
 * kB of JavaScript, gzipped, that come before a day is painted: React, router and queries alone are about 90; the keys,
 * dialog and client of the search are about 4, so that nothing typed is lost while the rest of it comes; what the reader
 * keeps and its marks are about 12; what finds new data and new code where a host has lost the old ones is about 3. The keys of triage, undo and what is said of them come after the first paint.
 */
const mostScript = 119;

test('fetches no more for the first view of a day than it needs', async ({ page }) => {
  const sizes: Promise<{ url: string; type: string; size: number }>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type']?.split(';')[0] ?? '';
    sizes.push(
      response
        .body()
        // What is still on its way when the test is over has no body, and is nobody's concern.
        .catch(() => Buffer.alloc(0))
        .then((body) => ({ url: response.url(), type, size: gzipSync(body, { level: 9 }).length / 1000 })),
    );
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.locator('[data-paper]')).toHaveCount(20);
  const html = await (await page.request.get('/')).text();
  const fetched = await Promise.all(sizes);
  const sum = (isMeant: (file: (typeof fetched)[number]) => boolean) =>
    fetched.filter(isMeant).reduce((total, { size }) => total + size, 0);
  const isScript = ({ type }: { type: string }) => type === 'text/javascript';
  const types = [...new Set(fetched.map(({ type }) => type))];
  reportFigure(
    types.map((type) => `${type} ${sum((file) => file.type === type).toFixed(1)} kB gz`).join(', '),
  );
  const beforePaint = sum((file) => isScript(file) && html.includes(new URL(file.url).pathname));
  reportFigure(`script before the first paint ${beforePaint.toFixed(1)} kB gz`);
  expect(beforePaint).toBeGreaterThan(50);
  expect(beforePaint).toBeLessThan(mostScript);
});
