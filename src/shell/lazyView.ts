import type { ComponentType } from 'react';
import { isNewerVersionOut } from '../offline/newerVersion.ts';
import { lazyComponent, type LazyComponent } from '../ui/lazyComponent.ts';

/** Loaded anew so shortly ago, a page that still lacks its files does not get them by being loaded once more. */
const leastPauseMs = 60_000;
const reloadedKey = `paperdaily:${import.meta.env.BASE_URL}:reloaded-at`;

/**
 * A view whose code comes when it is needed. Where the host no longer has that code, since a newer version has taken its
 * place, the page is loaded anew where it is: the address is the new view's already, and all that the reader wrote is kept.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyComponent<Props> {
  return lazyComponent(load, recover);
}

async function recover(error: unknown): Promise<never> {
  if (!(await isNewerVersionOut()) || !takeTurn()) throw error;
  location.reload();
  // Nothing of this page is drawn any more.
  return new Promise(() => undefined);
}

/** Whether the page was not loaded anew just now. */
function takeTurn(): boolean {
  try {
    const last = Number(sessionStorage.getItem(reloadedKey));
    if (Date.now() - last < leastPauseMs) return false;
    sessionStorage.setItem(reloadedKey, String(Date.now()));
    return true;
  } catch {
    // Where nothing can be noted, the reader must load the page by hand.
    return false;
  }
}
