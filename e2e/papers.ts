import { expect, type Locator, type Page } from 'playwright/test';

/** A paper in the lists of a page. */
export function row(page: Page, paperId: string): Locator {
  return page.locator(`[data-paper="${paperId}"]`);
}

export function rows(page: Page): Locator {
  return page.locator('[data-paper]');
}

export function unreadRows(page: Page): Locator {
  return rows(page).filter({ has: page.getByRole('button', { name: '읽음', pressed: false }) });
}

/** The keys come after the first paint, with the place where is said what they did. */
export function waitForKeys(page: Page): Promise<void> {
  return expect(page.getByRole('status')).toBeAttached();
}

/** Opens a page and waits until all of it is there and its keys are heard. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitForKeys(page);
  await expect(page.locator('main [aria-busy="true"]:visible')).toHaveCount(0);
}
