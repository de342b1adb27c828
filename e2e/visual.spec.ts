import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from './test.ts';

/** Letters are drawn otherwise by other systems and versions: there these pictures say nothing. */
const madeOn = { debian: '12', chromium: '156' };

function isDebian(version: string): boolean {
  const file = '/etc/debian_version';
  return existsSync(file) && readFileSync(file, 'utf8').startsWith(`${version}.`);
}

const pictures = [
  { name: 'day-phone', address: '/days/2025-07-02', width: 360, colorScheme: 'light' },
  { name: 'lens-tablet', address: '/days/2025-07-02?section=results', width: 768, colorScheme: 'dark' },
  { name: 'paper-wide', address: '/papers/2507.90005?on=2025-07-03', width: 1440, colorScheme: 'light' },
  { name: 'paper-phone', address: '/papers/2507.90005?on=2025-07-03', width: 360, colorScheme: 'dark' },
  { name: 'settings-phone', address: '/settings', width: 360, colorScheme: 'light' },
] as const;

// Made anew by: npm run e2e -- visual --update-snapshots. Look at them before they are committed.
for (const { name, address, width, colorScheme } of pictures) {
  test(`looks as it did: ${name}`, async ({ page, browser }) => {
    const isSame = isDebian(madeOn.debian) && browser.version().startsWith(`${madeOn.chromium}.`);
    test.skip(!isSame, `The pictures were made on Debian ${madeOn.debian} by Chromium ${madeOn.chromium}.`);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('status').first()).toBeAttached();
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.01 });
  });
}
