import type { Page } from 'playwright/test';
import { checkLook, testInEveryLook } from './everyLook.ts';
import { rows, visit, waitForKeys } from './papers.ts';
import { expect, test } from './test.ts';

/** A view in a state of its own, and how a reader comes to that. */
type State = [name: string, address: string, act?: (page: Page) => Promise<void>];

const press =
  (...keys: string[]) =>
  async (page: Page) => {
    await waitForKeys(page);
    for (const key of keys) await page.keyboard.press(key);
  };

const states: State[] = [
  ['the newest day', '/'],
  ['a day, its results', '/days/2025-07-02?section=results'],
  ['a day, two sections', '/days/2025-07-02?section=results,limitations'],
  ['a day, ten minutes', '/days/2025-07-02?minutes=10'],
  ['a day, marked', '/days/2025-07-02', press('j', 'm', 's', 'Shift+J')],
  ['a day of one paper', '/days/2025-06-28'],
  ['a day that is not there', '/days/2025-06-29'],
  ['the keys', '/days/2025-07-02', press('Shift+Slash')],
  ['a stack', '/days/2025-06-26/2025-07-03'],
  ['a stack, its results', '/days/2025-06-26/2025-07-03?section=results'],
  ['the unread papers', '/days/unread'],
  ['a paper', '/papers/2507.90005'],
  ['a paper of several days', '/papers/2506.90037'],
  ['a paper, one edition', '/papers/2506.90058?on=2025-06-26'],
  ['a paper without sections', '/papers/2506.90213'],
  ['a paper, its note', '/papers/2507.90005', press('e')],
  ['a paper, to be read alone', '/papers/2507.90005', press('f')],
  ['a paper, marked', '/papers/2507.90005', press('s', '+', '+')],
  ['a paper that no digest has', '/papers/0'],
  ['no shared address', '/open'],
  ['a shared text', '/open?text=FernTune'],
  ['no page', '/x'],
];

testInEveryLook('breaks no rule of axe and fits the window', async (page) => {
  for (const [name, address, act] of states) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
    await act?.(page);
    await checkLook(page, name);
  }
});

test('breaks no rule of axe while the code of a view is on its way, and where it does not come', async ({
  page,
}) => {
  await page.goto('/');
  let isAway = false;
  await page.route(/SettingsView/, (route) => (isAway ? route.abort() : undefined));
  await page.getByRole('link', { name: '설정' }).click();
  await expect(page.getByRole('main').getByRole('region', { name: '불러오는 중' })).toBeVisible();
  await checkLook(page, 'on its way');
  isAway = true;
  await page.goto('/');
  await page.getByRole('link', { name: '설정' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await checkLook(page, 'not there');
});

/** https://www.w3.org/TR/WCAG22/#text-spacing */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets = [sheet];
}

/** What is cut off: text that its own box hides, but for what is meant to be one or two lines with an end of three dots. */
function listCutTexts(): string[] {
  const isCut = (element: Element) => {
    const { overflowX, overflowY, webkitLineClamp, textOverflow, position } = getComputedStyle(element);
    if (webkitLineClamp !== 'none' || textOverflow === 'ellipsis' || position === 'absolute') return false;
    return (
      (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
    );
  };
  return [...document.querySelectorAll('main *, header *')]
    .filter((element) => element.clientWidth > 1 && element.textContent.trim() !== '' && isCut(element))
    .map((element) => element.outerHTML.slice(0, 120));
}

for (const [what, width, textSize] of [
  ['at 400 %', 320, undefined],
  ['with larger text on a phone', 360, 'larger'],
] as const) {
  test(`loses nothing ${what} and with wider spacing of text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.addInitScript(
      (looks) => {
        if (looks.textSize) localStorage.setItem('paperdaily:/:looks', JSON.stringify({ version: 1, looks }));
      },
      { textSize },
    );
    for (const address of ['/', '/papers/2506.90037', '/search?q=보상', '/settings', '/library']) {
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.evaluate(spaceText);
      expect(await page.evaluate(listCutTexts), address).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), {
          message: address,
        })
        .toBeLessThanOrEqual(0);
    }
    await visit(page, '/days/2025-07-02');
    await expect(rows(page).first().getByRole('button', { name: '저장' })).toBeInViewport();
  });
}
