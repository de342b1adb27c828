import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'playwright/test';

const folder = join(import.meta.dirname, '../public');
const icon = readFileSync(join(folder, 'icon.svg'), 'utf8');
/** To the edges, for systems that cut it to a shape of their own. */
const fullIcon = icon.replace(/ rx="\d+"/, '');

/** The icon's ground with another picture on it, in the same lines. */
const withPicture = (picture: string) => icon.replace(/ d="[^"]*"/, ` d="${picture}"`);

const icons = [
  { name: 'icon-192', size: 192, svg: icon },
  { name: 'icon-512', size: 512, svg: icon },
  { name: 'maskable-512', size: 512, svg: fullIcon },
  { name: 'apple-touch-180', size: 180, svg: fullIcon },
  // A page of the calendar, a glass, a bookmark.
  { name: 'shortcut-today', size: 96, svg: withPicture('M8 10h16v14h-16zM8 14h16M12 7v3M20 7v3M15 19h2') },
  {
    name: 'shortcut-search',
    size: 96,
    svg: withPicture('M14 8a6 6 0 1 1 0 12a6 6 0 1 1 0 -12zM18.5 18.5l5 5'),
  },
  { name: 'shortcut-library', size: 96, svg: withPicture('M11 8h10v16l-5 -4l-5 4z') },
];

for (const { name, size, svg } of icons) {
  test(name, async ({ page }) => {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: join(folder, 'icons', `${name}.png`), omitBackground: true });
  });
}
