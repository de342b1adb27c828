import type { Page } from 'playwright/test';
import { expect, reportFigure, test } from './test.ts';

/** How many times slower than this machine the page runs. */
const slowdown = 4;
/** Milliseconds more than typing blanks in the same minute takes; the figures say how much it was. */
const leeway = 300;

interface Strain {
  longestTask: number;
  longestGap: number;
}

/** Types letter by letter and gives the longest task of the page's thread and the longest time between two frames. */
async function typeWatched(page: Page, text: string): Promise<Strain> {
  await page.evaluate(() => {
    const strain = { longestTask: 0, longestGap: 0 };
    Object.assign(window, { strain });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        strain.longestTask = Math.max(strain.longestTask, duration);
    }).observe({ type: 'longtask' });
    let before = performance.now();
    const look = () => {
      const now = performance.now();
      strain.longestGap = Math.max(strain.longestGap, now - before);
      before = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.keyboard.type(text, { delay: 150 });
  return page.evaluate(() => (window as unknown as { strain: Strain }).strain);
}

for (const [place, address, role] of [
  ['palette', '/', 'combobox'],
  ['page', '/search', 'searchbox'],
] as const) {
  test(`answers each letter in the ${place} without holding up the page, the CPU slowed four times`, async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    const visit = async () => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await page.goto(address, { waitUntil: 'networkidle' });
      if (address === '/') await page.keyboard.press('/');
      await expect(page.getByRole(role, { name: '검색' })).toBeFocused();
    };
    // Again where another program had the machine: what holds up the page does so each time.
    await expect(async () => {
      // What typing alone costs on this machine in this minute: nothing is asked by blanks.
      await visit();
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const blank = await typeWatched(page, ' '.repeat(12));

      await visit();
      await page.keyboard.type('모델');
      await expect(page.getByText('논문 32편').first()).toBeVisible();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.waitForLoadState('networkidle');
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const typed = await typeWatched(page, '언어 모델의 강화 학습');
      reportFigure(
        `${place}: longest task ${say(typed.longestTask)}, longest frame gap ${say(typed.longestGap)}; ` +
          `blanks typed in the same field ${say(blank.longestTask)} and ${say(blank.longestGap)}`,
      );
      expect(typed.longestTask).toBeLessThan(blank.longestTask + leeway);
    }).toPass({ timeout: 100_000 });
  });
}

function say(milliseconds: number): string {
  return milliseconds === 0 ? 'none over 50 ms' : `${milliseconds.toFixed(0)} ms`;
}
