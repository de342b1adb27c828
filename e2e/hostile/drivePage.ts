import type { Page } from 'playwright/test';

/**
 * Leads an open page from address to address as its own links do, without loading it anew, and gives each a moment to
 * be drawn.
 * @param momentMs how long it stays at each
 */
export async function visitAll(page: Page, addresses: string[], momentMs: number): Promise<void> {
  await page.evaluate(
    async ([addresses, momentMs]) => {
      for (const address of addresses) {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate', { state: null }));
        await new Promise((resolve) => setTimeout(resolve, momentMs));
      }
    },
    [addresses, momentMs] as const,
  );
}

/** Leads an open page to an address and waits until its title has these words, and a paper all of its text. */
export async function visit(page: Page, address: string, title: string): Promise<void> {
  await visitAll(page, [address], 0);
  await page.waitForFunction((title) => {
    // The paper that may be next stands in the page, and is not shown.
    const coming = [...document.querySelectorAll('article[aria-busy="true"]')];
    return document.title.includes(title) && !coming.some((article) => article.checkVisibility());
  }, title);
}

/**
 * Clicks every link that leaves the site, points at and focuses every element, and gives how many links there were. A
 * link to another site is not followed; one that runs would run.
 */
export function touchAll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const stay = (event: Event): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      // `:` is an address that cannot be read, which leads to an empty tab.
      if (link && /^(?:https?|mailto)?:$/.test(link.protocol)) event.preventDefault();
    };
    addEventListener('click', stay);
    const links = document.querySelectorAll<HTMLAnchorElement>('a[target]');
    for (const link of links) link.click();
    const types = ['mouseover', 'mouseenter', 'toggle'];
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      for (const type of types) element.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    }
    for (const link of links) link.focus({ preventScroll: true });
    await new Promise((resolve) => setTimeout(resolve));
    removeEventListener('click', stay);
    return links.length;
  });
}
