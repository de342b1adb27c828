/// <reference lib="dom" />
import type { Page } from 'playwright';

/** So long what a press began may take to be drawn on a slow device, and the browser, in its own time, to tell of it. */
const toldMs = 700;

/**
 * The longest event of what is done on a page, in ms from the press to the next paint, as the browser times it: in steps
 * of 8.
 * @param act the presses, each of which the page answers by itself
 */
export async function timeLongestEvent(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const longest = { ms: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        // Nothing is drawn for a key that is let go, so that it would last until whatever is drawn next.
        if (name !== 'keyup') longest.ms = Math.max(longest.ms, duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await act();
  await page.waitForTimeout(toldMs); // The browser tells of events in its own time, or of none.
  return page.evaluate<number>('longest.ms');
}
