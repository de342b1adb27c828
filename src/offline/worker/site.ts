import type { AppFiles } from '../appFiles.ts';
import { makeOfflineNames } from '../offlineNames.ts';

declare const self: ServiceWorkerGlobalScope;

/** Written in by the build. */
declare const APP_FILES: AppFiles;

/** The version of the app that this service worker brings. */
export const app = APP_FILES;

/** The address of the site's base, which is the page's own too. */
export const baseUrl = self.registration.scope;

const basePath = new URL(baseUrl).pathname;

export const names = makeOfflineNames(basePath);

/** The path of an address below the site's base, without its query; nothing for an address elsewhere. */
export function pathInSite(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const isHere = origin === self.location.origin && pathname.startsWith(basePath);
  return isHere ? pathname.slice(basePath.length) : undefined;
}
