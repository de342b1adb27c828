import type { CDPSession, Page } from 'playwright/test';
import { expect, test } from './test.ts';

/** Each syllable of 강화 as a Korean input method shows it, key by key. */
const syllables = [
  ['ㄱ', '가', '강'],
  ['ㅎ', '호', '화'],
];

async function compose(method: CDPSession, text: string): Promise<void> {
  await method.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}

/** Ends the composition with the syllable as it stands. */
async function commit(method: CDPSession, text: string): Promise<void> {
  await method.send('Input.insertText', { text });
}

/** Enter as an input method hears it: Chromium's own mark, and Safari's, which is the code 229 alone. */
async function pressComposingEnter(method: CDPSession): Promise<void> {
  for (const [key, windowsVirtualKeyCode] of [
    ['Enter', 13],
    ['Process', 229],
  ] as const) {
    await method.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key,
      code: 'Enter',
      windowsVirtualKeyCode,
    });
    if (key === 'Enter')
      await method.send('Input.dispatchKeyEvent', { type: 'char', key, code: 'Enter', text: '\r' });
    await method.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: 'Enter', windowsVirtualKeyCode });
  }
}

async function watchKeys(page: Page): Promise<() => Promise<boolean[]>> {
  await page.evaluate(() => {
    const enters: boolean[] = [];
    Object.assign(window, { enters });
    const keep = (event: KeyboardEvent) => event.code === 'Enter' && enters.push(event.isComposing);
    window.addEventListener('keydown', keep, { capture: true });
  });
  return () => page.evaluate(() => ('enters' in window ? (window.enters as boolean[]) : []));
}

const places = [
  ['the palette', '/', 'combobox', 'option'],
  ['the page of the search', '/search', 'searchbox', 'listitem'],
] as const;

for (const [name, address, role, rowRole] of places) {
  test(`in ${name}, loses and doubles no syllable while 강화 is composed`, async ({ page }) => {
    await page.goto(address);
    if (address === '/') await page.keyboard.press('/');
    const field = page.getByRole(role, { name: '검색' });
    await expect(field).toBeFocused();
    const readEnters = await watchKeys(page);
    const method = await page.context().newCDPSession(page);
    let before = '';
    for (const shapes of syllables) {
      for (const shape of shapes) {
        await compose(method, shape);
        await expect(field).toHaveValue(before + shape);
      }
      before += shapes.at(-1);
      if (before === '강') await commit(method, '강');
    }
    // The last syllable is composed still, and what was found for it is there.
    await expect(page.getByRole(rowRole).filter({ hasText: 'Cobalt Agents' })).toHaveCount(1);
    await pressComposingEnter(method);
    expect(await readEnters()).toEqual([true, true]);
    await expect(field).toHaveValue('강화');
    await expect(field).toBeFocused();
    expect(new URL(page.url()).pathname).toBe(address);

    await commit(method, '화');
    await expect(field).toHaveValue('강화');
    await page.keyboard.press('Space');
    for (const shape of ['ㅎ', '하', '학']) await compose(method, shape);
    await commit(method, '학');
    for (const shape of ['ㅅ', '스', '습']) await compose(method, shape);
    // The composing syllable is taken back, one letter after the other.
    await compose(method, '스');
    await compose(method, '습');
    await commit(method, '습');
    await expect(field).toHaveValue('강화 학습');
    await expect(page.getByRole(rowRole).filter({ hasText: 'Cobalt Agents' })).toHaveCount(1);
    await page.keyboard.press('Enter');
    if (address === '/') await expect(page).toHaveURL(/\/papers\//);
    else await expect(page.getByRole('list', { name: '검색 결과' }).getByRole('link').first()).toBeFocused();
  });
}
