import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './test.ts';

/** A width and the colours in which a page is looked at. */
interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
  forcedColors?: 'active';
  contrast?: 'more';
}

/** In CI the two that differ most. LOOKS=all npm run e2e -- accessibility settings library search takes every one. */
const looks: Look[] =
  process.env['LOOKS'] === 'all'
    ? [
        // A window of 1280 px at 400 %.
        { width: 320, colorScheme: 'light' },
        ...[360, 768, 1440].flatMap((width): Look[] => [
          { width, colorScheme: 'light' },
          { width, colorScheme: 'dark' },
          { width, colorScheme: 'light', contrast: 'more' },
          { width, colorScheme: 'dark', contrast: 'more' },
        ]),
        { width: 1440, colorScheme: 'light', forcedColors: 'active' },
      ]
    : [
        { width: 360, colorScheme: 'light' },
        { width: 1440, colorScheme: 'dark' },
      ];

/** Tests what is said in each look. */
export function testInEveryLook(title: string, run: (page: Page) => Promise<void>): void {
  for (const { width, ...media } of looks) {
    test(`${title}: ${Object.values(media).join(', ')}, at ${width} px`, async ({ page }) => {
      test.setTimeout(180_000);
      // What comes over the page is half through for a moment, and its colours with it.
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await run(page);
    });
  }
}

/** Holds the page as it stands to axe's rules, and to the window's width. */
export async function checkLook(page: Page, place: string): Promise<void> {
  // Every violation is listed; of all that passes one example each, which takes a quarter of the time. Without frames there
  // is nothing to collect from a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    place,
  ).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, place).toBeLessThanOrEqual(0);
}
