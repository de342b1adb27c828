import { expect, test } from './test.ts';

test.use({ siteName: 'empty' });

test('says how to add a digest where there is none', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('아직 다이제스트가 없습니다');
  await expect(page.getByText('2025-05-22.md처럼 날짜로 이름 붙인 파일')).toBeVisible();
});
