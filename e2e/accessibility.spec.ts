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
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          address,
        ).toEqual([]);
      }
    });
  }
}

test('breaks no rule of axe while the code of a view is on its way', async ({ page }) => {
  await page.goto('/');
  await page.route(/SettingsView/, () => undefined);
  await page.getByRole('link', { name: '설정' }).click();
  await expect(page.getByRole('main').getByRole('region', { name: '불러오는 중' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
