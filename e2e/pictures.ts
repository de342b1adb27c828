import { join } from 'node:path';
import { test } from './test.ts';

test.use({ siteName: 'seeds' });

const folder = join(import.meta.dirname, '../docs/pictures');
const pictures = [
  { name: 'paper-wide', address: '/papers/2505.15277', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'day-phone', address: '/', width: 390, height: 780, colorScheme: 'light' },
  { name: 'paper-phone', address: '/papers/2505.15277', width: 390, height: 780, colorScheme: 'dark' },
] as const;

for (const { name, address, width, height, colorScheme } of pictures) {
  test(name, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(folder, `${name}.png`) });
  });
}
