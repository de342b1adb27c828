import { assetsFolder } from '../appFiles.ts';
import { app, baseUrl, names, pathInSite } from './site.ts';

declare const self: ServiceWorkerGlobalScope;

/** Hosts tell apart by it, in their answers, what does not concern us. */
const anyVariant = { ignoreVary: true };

/**
 * Stores every file of this version, unchanged ones from the version before it.
 * @throws when one of them cannot be had: the browser then drops this version, and the one before it goes on
 */
export async function storeVersion(): Promise<void> {
  const cache = await caches.open(names.app(app.version));
  await Promise.all(['', ...app.files].map((file) => storeFile(cache, file)));
}

async function storeFile(cache: Cache, file: string): Promise<void> {
  const url = new URL(file, baseUrl).href;
  const isUnchanging = file.startsWith(assetsFolder);
  const stored = isUnchanging ? await caches.match(url, anyVariant) : undefined;
  const response = stored ?? (await fetch(url, { cache: isUnchanging ? 'default' : 'no-cache' }));
  await check(response, file);
  await cache.put(url, await withoutRedirect(response));
}

/**
 * Hosts answer a missing file with their start page, hotels answer everything with a login page, and in the middle of a
 * deploy a host may still have the page of the version before.
 */
async function check(response: Response, file: string): Promise<void> {
  const isHtml = /\bhtml\b/.test(response.headers.get('content-type') ?? '');
  const isOurs = file === '' ? (await response.clone().text()).includes(app.entry) : !isHtml;
  if (!response.ok || !isOurs) throw new Error(`The host has no "${file}" of version ${app.version}.`);
}

/** A browser refuses to open a page with an answer that was redirected. */
async function withoutRedirect(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { headers: response.headers });
}

/** Finds a file of the site, of this version rather than of an older one, or of the bundle. */
export async function findStored(url: string): Promise<Response | undefined> {
  const own = [names.app(app.version), names.data];
  const all = (await caches.keys()).filter((name) => name.startsWith(names.prefix) && !own.includes(name));
  for (const cacheName of [...own, ...all]) {
    const response = await caches.match(url, { ...anyVariant, cacheName });
    if (response) return response;
  }
  return undefined;
}

/**
 * Removes versions that no open page was started with. Nothing is removed as long as a page has not said which one that
 * was, since it may still be starting.
 * @param opening the page that is being opened, with this version
 */
export async function removeOldVersions(opening: string): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = windows.filter(({ id, url }) => id !== opening && pathInSite(url) !== undefined);
  const { held = [] } = await navigator.locks.query();
  const entries = held.flatMap(({ name = '' }) => readEntry(name) ?? []);
  if (pages.length > entries.length) return;
  const own = [names.app(app.version), names.data];
  const all = await caches.keys();
  for (const name of all.filter((name) => name.startsWith(names.prefix) && !own.includes(name))) {
    if (!(await hasAny(name, entries))) await caches.delete(name);
  }
}

function readEntry(lockName: string): string | undefined {
  const prefix = names.page('');
  return lockName.startsWith(prefix) ? lockName.slice(prefix.length) : undefined;
}

/** Whether a cache has one of these scripts. A script changes with what it imports, so it is that of one version. */
async function hasAny(cacheName: string, entries: string[]): Promise<boolean> {
  const found = await Promise.all(
    entries.map((entry) => caches.match(new URL(entry, baseUrl), { ...anyVariant, cacheName })),
  );
  return found.some((response) => response !== undefined);
}
