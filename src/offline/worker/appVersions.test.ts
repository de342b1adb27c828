import { beforeEach, expect, it, vi } from 'vitest';

const site = 'https://host/';

/** The caches of the device: name to the paths that they have. */
let caches: Map<string, string[]>;
let pages: { id: string; url: string }[];
let held: string[];
const registration = { scope: site, installing: null as object | null, waiting: null };

vi.stubGlobal('self', {
  registration,
  location: new URL(`${site}sw.js`),
  clients: { matchAll: () => Promise.resolve(pages) },
});
vi.stubGlobal('APP_FILES', { version: '2', entry: 'assets/index-2.js', files: ['assets/index-2.js'] });
vi.stubGlobal('navigator', { locks: { query: async () => ({ held: held.map((name) => ({ name })) }) } });
vi.stubGlobal('caches', {
  keys: async () => [...caches.keys()],
  has: async (name: string) => caches.has(name),
  delete: async (name: string) => caches.delete(name),
  match: async (url: URL | string, { cacheName }: { cacheName: string }) =>
    caches.get(cacheName)?.includes(new URL(url).pathname) ? new Response('stored') : undefined,
  open: async (name: string) => {
    caches.set(name, caches.get(name) ?? []);
    return { put: async (url: string) => caches.get(name)?.push(new URL(url).pathname) };
  },
});
const { removeOldVersions, storeVersion } = await import('./appVersions.ts');

beforeEach(() => {
  caches = new Map([
    ['paperdaily:/:app:1', ['/', '/assets/index-1.js']],
    ['paperdaily:/:app:2', ['/', '/assets/index-2.js']],
    ['paperdaily:/:data:1', ['/data/manifest.json']],
    ['paperdaily:/papers/:app:7', ['/papers/']],
  ]);
  pages = [{ id: 'opening', url: site }];
  held = [];
  registration.installing = null;
});

it('removes a version that no page was started with, and nothing of other sites', async () => {
  await removeOldVersions('opening');
  expect([...caches.keys()]).toEqual([
    'paperdaily:/:app:2',
    'paperdaily:/:data:1',
    'paperdaily:/papers/:app:7',
  ]);
});

it('keeps a version as long as one of its pages is open', async () => {
  pages.push({ id: 'old', url: `${site}library` });
  held = ['paperdaily:/:page:assets/index-1.js'];
  await removeOldVersions('opening');
  expect(caches.has('paperdaily:/:app:1')).toBe(true);
});

it('removes nothing as long as a page is open that has not said which version it needs', async () => {
  pages.push({ id: 'starting', url: `${site}library` });
  await removeOldVersions('opening');
  expect(caches.has('paperdaily:/:app:1')).toBe(true);
});

it('removes nothing while another version is being stored', async () => {
  registration.installing = {};
  caches.set('paperdaily:/:app:3', []);
  await removeOldVersions('opening');
  expect(caches.has('paperdaily:/:app:3')).toBe(true);
});

const page = (entry: string) =>
  new Response(`<script src="/${entry}">`, { headers: { 'content-type': 'text/html' } });
const script = () => new Response('code', { headers: { 'content-type': 'text/javascript' } });

function answerWith(answers: Partial<Record<string, () => Response>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
    asked.push(`${new URL(url).pathname} ${cache}`);
    return answers[`${new URL(url).pathname} ${cache}`]?.() ?? new Response('', { status: 404 });
  });
  return asked;
}

it('stores a version with the files that an older one has, and asks the host for the others', async () => {
  caches.delete('paperdaily:/:app:2');
  caches.set('paperdaily:/:app:1', ['/assets/index-2.js']);
  const asked = answerWith({ '/ no-cache': () => page('assets/index-2.js') });
  await storeVersion();
  expect(asked).toEqual(['/ no-cache']);
  expect(caches.get('paperdaily:/:app:2')?.toSorted()).toEqual(['/', '/assets/index-2.js']);
});

it('asks past the browser’s cache for what is not what it should be, and drops the version where that does not help', async () => {
  caches.delete('paperdaily:/:app:2');
  answerWith({
    '/ no-cache': () => page('assets/index-2.js'),
    '/assets/index-2.js default': () => page('assets/index-1.js'),
    '/assets/index-2.js reload': script,
  });
  await storeVersion();
  caches.delete('paperdaily:/:app:2');
  answerWith({ '/ no-cache': () => page('assets/index-1.js'), '/assets/index-2.js default': script });
  await expect(storeVersion()).rejects.toThrow('The host has no "" of version 2.');
});
