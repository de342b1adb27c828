import type { Page } from 'playwright/test';
import { expect, test } from './test.ts';

const firstRead = (page: Page) => page.locator('[data-paper]').first().getByRole('button', { name: '읽음' });

test('two tabs write a thousand times at once, and nothing is lost', async ({ page, context }) => {
  const other = await context.newPage();
  const write = async (tab: Page, paperId: string, letter: string) => {
    await tab.goto(`/papers/${paperId}#note`, { waitUntil: 'networkidle' });
    const note = tab.getByRole('textbox', { name: '이 논문의 메모' });
    await expect(note).toBeFocused();
    return { note, type: () => tab.keyboard.type(letter.repeat(500)) };
  };
  const one = await write(page, '2507.90005', '가');
  const two = await write(other, '2507.90071', 'x');
  await Promise.all([one.type(), two.type()]);
  await Promise.all([page.reload(), other.reload()]);
  await expect(one.note).toHaveValue('가'.repeat(500));
  await expect(two.note).toHaveValue('x'.repeat(500));
  await other.close();
});

test('two notes on one paper, written apart, are both kept', async ({ page, context }) => {
  const other = await context.newPage();
  const fieldOf = (tab: Page) => tab.getByRole('textbox', { name: '이 논문의 메모' });
  for (const tab of [page, other]) {
    await tab.goto('/papers/2507.90005#note', { waitUntil: 'networkidle' });
    await expect(fieldOf(tab)).toBeFocused();
  }
  await fieldOf(page).fill('지하철에서 쓴 말');
  await fieldOf(other).fill('책상에서 쓴 말');
  await page.goto('/papers/2507.90005');
  const note = page.getByRole('region', { name: '이 논문의 메모' });
  await expect(note).toContainText('지하철에서 쓴 말');
  await expect(note).toContainText('책상에서 쓴 말');
  await other.close();
});

test('works where nothing may be stored, and says so once', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/days/2025-07-03', { waitUntil: 'networkidle' });
  const alert = page.getByRole('alert').filter({ hasText: '저장할 수 없어' });
  await expect(alert).toBeVisible();
  await firstRead(page).click();
  await expect(firstRead(page)).toHaveAttribute('aria-pressed', 'true');
  await alert.getByRole('button', { name: '닫기' }).click();
  await page.getByRole('link', { name: /^이전 날/ }).click();
  await expect(page).toHaveURL(/07-02$/);
  await expect(alert).toHaveCount(0);
});

test('says what a full storage could not keep', async ({ page }) => {
  await page.goto('/days/2025-07-03', { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    for (let size = 1 << 22; size > 0; size >>= 1) {
      try {
        for (;;) localStorage.setItem(`ballast ${size} ${localStorage.length}`, 'x'.repeat(size));
      } catch {
        // Full for pieces of this size: go on with smaller ones.
      }
    }
  });
  await firstRead(page).click();
  await expect(page.getByRole('alert').filter({ hasText: '가득 차' })).toBeVisible();
  await expect(firstRead(page)).toHaveAttribute('aria-pressed', 'true');
});

test('puts aside what it cannot read, and keeps the rest', async ({ page }) => {
  await page.goto('/days/2025-07-03', { waitUntil: 'networkidle' });
  await firstRead(page).click();
  await page.goto('about:blank');
  await page.goto('/days/2025-07-02', { waitUntil: 'networkidle' });
  await page.evaluate(() =>
    localStorage.setItem('paperdaily:/:library:chunk:2507', '{"version":1,"content":[[['),
  );
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByRole('alert').filter({ hasText: '읽지 못한' })).toBeVisible();
  await page.getByRole('link', { name: '설정 열기' }).click();
  await expect(page).toHaveURL(/\/settings$/);
});
