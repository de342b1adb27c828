import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './test.ts';

const addresses = [
  '/',
  '/days/2025-06-28',
  '/papers/2506.90213',
  '/papers/2506.90058?on=2025-06-26',
  '/papers/2506.90037',
  '/papers/0',
  '/open',
  '/open?text=FernTune',
  '/x',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`breaks no rule of axe, ${colorScheme}, at ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const address of addresses) {
        await page.goto(address, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          address,
        ).toEqual([]);
      }
    });
  }
}
