import { Keyboard } from './keyboard.ts';
import { expect, reportFigure, test } from './test.ts';

test.use({ siteName: 'seeds' });

test('a researcher goes through the 20 papers of a day by the keyboard, and goes on the next day', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const rows = page.locator('[data-paper]');
  const unread = rows.filter({ has: page.getByRole('button', { name: '읽음', pressed: false }) });
  const keyboard = new Keyboard(page);
  // The keys come after the first paint, with the place where is said what they did.
  const waitForKeys = () => expect(page.getByRole('status')).toBeAttached();
  await expect(unread).toHaveCount(20);
  await waitForKeys();

  // Two papers are opened and read, three are saved for later with a mark of how much, the others are skimmed by.
  for (let index = 0; index < 12; index += 1) {
    await keyboard.press('KeyJ');
    await expect(rows.nth(index).getByRole('link')).toBeFocused();
    if (index === 2 || index === 7) {
      await keyboard.press('KeyO');
      await expect(page.getByRole('region', { name: '이 논문에 표시하기' })).toBeVisible();
      await keyboard.press('KeyU');
      await expect(rows.nth(index).getByRole('link')).toBeFocused();
    } else if (index % 4 === 0) {
      await keyboard.press('KeyS');
      await keyboard.press('Equal');
    }
  }
  await expect(unread).toHaveCount(18);
  const half = keyboard.presses;

  // The train arrives. The next day begins where this one stopped: the paper that was opened last.
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /^멈춘 곳부터/ }).click();
  await expect(rows.nth(7).getByRole('link')).toBeFocused();
  await waitForKeys();
  for (let index = 8; index < 20; index += 1) {
    await keyboard.press('KeyJ');
    await expect(rows.nth(index).getByRole('link')).toBeFocused();
  }
  await keyboard.press('KeyD', true);
  await expect(unread).toHaveCount(0);
  await expect(page.getByText('다 본 날')).toBeVisible();

  await keyboard.press('KeyZ');
  await expect(unread).toHaveCount(18);
  await page.reload({ waitUntil: 'networkidle' });
  await waitForKeys();
  await expect(unread).toHaveCount(18);
  await keyboard.press('KeyZ', true);
  await expect(unread).toHaveCount(0);
  await expect(rows.filter({ has: page.getByRole('button', { name: '저장', pressed: true }) })).toHaveCount(
    3,
  );
  reportFigure(
    `20 papers: ${keyboard.presses} key presses (${half} until the break), 2 opened, 3 saved, one undo and one redo`,
  );
});

test('a researcher is done with a day by its results alone', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const rows = page.locator('[data-paper]');
  const unread = rows.filter({ has: page.getByRole('button', { name: '읽음', pressed: false }) });
  const saved = rows.filter({ has: page.getByRole('button', { name: '저장', pressed: true }) });
  const keyboard = new Keyboard(page);
  await expect(page.getByRole('group', { name: '항목만 모아 보기' })).toBeVisible();
  await expect(page.getByRole('status')).toBeAttached();
  await keyboard.press('Digit5');
  await expect(page).toHaveURL(/\?section=results$/);
  for (let index = 0; index < 20; index += 1) {
    await keyboard.press('KeyJ');
    await expect(rows.nth(index).getByRole('link').first()).toBeFocused();
    if (index % 7 === 0) await keyboard.press('KeyS');
  }
  await keyboard.press('KeyD', true);
  await expect(unread).toHaveCount(0);
  await expect(saved).toHaveCount(3);
  reportFigure(`20 papers by their results: ${keyboard.presses} key presses, 3 saved`);
});
