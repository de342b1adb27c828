/** The script that the page was started by, as an absolute address: each version of the app has its own. */
export function readPageEntry(): string {
  return document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
}

/** Whether the host's page is another version's than the one that is open. */
export async function isNewerVersionOut(): Promise<boolean> {
  try {
    // Not as a page is opened, so it passes the service worker.
    const response = await fetch(import.meta.env.BASE_URL, { cache: 'no-store' });
    const page = await response.text();
    // A login page names no such script at all.
    return response.ok && /assets\/index-/.test(page) && !page.includes(new URL(readPageEntry()).pathname);
  } catch {
    return false;
  }
}
