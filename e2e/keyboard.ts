import { expect, type Locator, type Page } from 'playwright/test';

/** What a Korean keyboard writes at the places of the keys. */
const hangul: Record<string, string> = {
  KeyD: 'ㅇ', KeyG: 'ㅎ', KeyJ: 'ㅓ', KeyM: 'ㅡ', KeyN: 'ㅜ', KeyO: 'ㅐ', KeyS: 'ㄴ', KeyT: 'ㅅ', KeyU: 'ㅕ', KeyW: 'ㅈ', KeyZ: 'ㅋ',
  Equal: '=',
}; // prettier-ignore

/** Far more than the way to anything on a page takes. */
const mostTabs = 80;

/** Presses keys with Hangul on and counts them; Shift counts as one of its own. */
export class Keyboard {
  presses = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** @param code the key's place, as in `KeyboardEvent.code` */
  async press(code: string, isShifted = false): Promise<void> {
    this.presses += isShifted ? 2 : 1;
    const session = await this.page.context().newCDPSession(this.page);
    const key = hangul[code] ?? code.replace('Digit', '');
    const event = { code, key, modifiers: isShifted ? 8 : 0 };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    await session.detach();
  }

  /** Goes by Tab to an element and presses it. */
  async enter(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let tabs = 0; !(await isFocused(target)); tabs += 1) {
      if (tabs === mostTabs) throw new Error(`No Tab leads to ${target.toString()}.`);
      this.presses += 1;
      await this.page.keyboard.press('Tab');
    }
    this.presses += 1;
    await this.page.keyboard.press('Enter');
  }
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
