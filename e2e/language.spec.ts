import { expect, test } from './test.ts';

test.use({ locale: 'en-GB' });

test('speaks English to an English browser and leaves the papers in Korean', async ({ page }) => {
  await page.goto('/papers/2506.90011');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'ko');
});
