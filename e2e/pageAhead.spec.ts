import type { Locator } from 'playwright/test';
import { rows, unreadRows, visit } from './papers.ts';
import { expect, test } from './test.ts';

/** Sets a sign on an element, by which it is told from another one of the same look. */
function sign(element: Locator): Promise<void> {
  return element.evaluate((article) => void (article.dataset['sign'] = 'ahead'));
}

test('draws ahead the paper that may be next, opens it as it stands, and does nothing with it before', async ({
  page,
}) => {
  await visit(page, '/days/2025-07-03');
  const title = /2025년 7월 3일 목요일 — 논문일보$/;
  const articles = page.locator('article');
  const open = page.locator('article:visible');
  await page.keyboard.press('j');
  await expect(articles).toHaveCount(1);
  await expect(open).toHaveCount(0);
  await expect(page).toHaveTitle(title);
  await expect(unreadRows(page)).toHaveCount(12);
  await sign(articles);
  await page.keyboard.press('Enter');
  await expect(open).toHaveAttribute('data-sign', 'ahead');
  await expect(open).toHaveAttribute('aria-busy', 'false');
  await expect(open.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(unreadRows(page)).toHaveCount(11);
  await expect(page).not.toHaveTitle(title);

  // So with the one behind it, from wherever one reads.
  await expect(articles).toHaveCount(2);
  await expect(open).toHaveCount(1);
  await sign(articles.nth(1));
  await page.evaluate(() => window.scrollTo(0, 500));
  await page.keyboard.press('j');
  await expect(rows(page).nth(1).getByRole('link')).toHaveAttribute('aria-current', 'page');
  await expect(open).toHaveAttribute('data-sign', 'ahead');
  await expect(open.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(unreadRows(page)).toHaveCount(10);
  expect(await page.evaluate(() => scrollY)).toBe(0);

  // What was drawn of the day while a paper was open has no part in its title.
  await page.keyboard.press('u');
  await expect(page).toHaveTitle(title);
  await expect(rows(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(open.getByRole('heading', { level: 1 })).toBeFocused();
});

test('draws ahead in a stack and from under the pointer, and nothing where the reader saves data', async ({
  page,
}) => {
  await visit(page, '/days/2025-07-02/2025-07-03');
  await rows(page).nth(2).getByRole('link').hover();
  await expect(page.locator('article')).toHaveCount(1);
  await sign(page.locator('article'));
  await rows(page).nth(2).getByRole('link').click();
  await expect(page.locator('article:visible')).toHaveAttribute('data-sign', 'ahead');

  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await visit(page, '/days/2025-07-03');
  await page.keyboard.press('j');
  await page.waitForTimeout(1000); // That nothing comes can be told only by waiting.
  await expect(page.locator('article')).toHaveCount(0);
});
