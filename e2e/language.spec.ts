import { expect, test } from './test.ts';

test.use({ locale: 'en-GB' });

test('speaks English to an English browser and leaves the papers in Korean', async ({ page }) => {
  await page.goto('/papers/2506.90011');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'ko');
  await expect(
    page.getByText('확신이 낮으면 검색량을 늘리고, 근거가 모이면 줄입니다.').first(),
  ).toHaveAttribute('lang', 'ko');
});
