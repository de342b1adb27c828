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
  const name = names.app(app.version);
  const cache = await caches.open(name);
  await Promise.all(['', ...app.files].map((file) => storeFile(cache, file)));
  if (!(await caches.has(name))) throw new Error('The cache was deleted while it was filled.');
}

async function storeFile(cache: Cache, file: string): Promise<void> {
  const url = new URL(file, baseUrl).href;
  const isUnchanging = file.startsWith(assetsFolder);
  const stored = isUnchanging ? await findAppFile(url) : undefined;
  const response = stored ?? (await fetchFile(url, file, isUnchanging ? 'default' : 'no-cache'));
  await cache.put(url, file === '' ? barePage(response) : await withoutRedirect(response));
}

async function fetchFile(url: string, file: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache });
  if (await isOurs(response, file)) return response;
  // What a host said in the middle of a deploy may have been put away for ever, under the file's name.
  const again = await fetch(url, { cache: 'reload' });
  if (await isOurs(again, file)) return again;
  throw new Error(`The host has no "${file}" of version ${app.version}.`);
}

/**
 * Hosts answer a missing file with their start page, hotels answer everything with a login page, and in the middle of a
 * deploy a host may still have the page of the version before.
 */
async function isOurs(response: Response, file: string): Promise<boolean> {
  if (!response.ok) return false;
  if (file === '') return (await response.clone().text()).includes(app.entry);
  return !/\bhtml\b/.test(response.headers.get('content-type') ?? '');
}

/** What is stored for every page is the one without a day in it, with the headers that the host gives its pages. */
function barePage({ headers }: Response): Response {
  const kept = new Headers(headers);
  for (const ofBody of ['content-encoding', 'content-length', 'etag']) kept.delete(ofBody);
  return new Response(app.page, { headers: kept });
}

/** A browser refuses to open a page with an answer that was redirected. */
async function withoutRedirect(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { headers: response.headers });
}

/** Finds a file of the app, of this version rather than of another one; nothing where the device's storage fails. */
export async function findAppFile(url: string): Promise<Response | undefined> {
  try {
    const own = names.app(app.version);
    const others = (await listVersions()).filter((name) => name !== own);
    for (const cacheName of [own, ...others]) {
      const response = await caches.match(url, { ...anyVariant, cacheName });
      if (response) return response;
    }
  } catch {
    // The host has it too.
  }
  return undefined;
}

/** Finds a file of the bundle; nothing where the device's storage fails. */
export async function findDataFile(url: string): Promise<Response | undefined> {
  return caches.match(url, { ...anyVariant, cacheName: names.data }).catch(() => undefined);
}

/**
 * Removes versions that no open page was started with. Nothing is removed as long as another version is being stored, or a
 * page has not said which one it was started with, since it may still be starting.
 * @param opening the page that is being opened, with this version
 */
export async function removeOldVersions(opening: string): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing || waiting) return;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = windows.filter(({ id, url }) => id !== opening && pathInSite(url) !== undefined);
  const { held = [] } = await navigator.locks.query();
  const entries = held.flatMap(({ name = '' }) => readEntry(name) ?? []);
  if (pages.length > entries.length) return;
  for (const name of await listVersions()) {
    if (name !== names.app(app.version) && !(await hasAny(name, entries))) await caches.delete(name);
  }
}

async function listVersions(): Promise<string[]> {
  const prefix = names.app('');
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
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
