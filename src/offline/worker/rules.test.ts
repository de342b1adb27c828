import { beforeAll, expect, it, vi } from 'vitest';

const site = 'https://host/papers/';
/** Whether the host answers. */
let isHostThere = true;

/** Which requests are answered, and by whom: the worker's modules look at their surroundings when they are loaded. */
let findAnswer: (request: Request) => (() => Promise<Response>) | undefined;
const stored = new Map<string, string>();

beforeAll(async () => {
  vi.stubGlobal('self', { registration: { scope: site }, location: new URL(`${site}sw.js`) });
  vi.stubGlobal('APP_FILES', {
    version: '2',
    entry: 'assets/index-2.js',
    files: ['assets/index-2.js', 'icon.svg'],
  });
  vi.stubGlobal('caches', {
    keys: () =>
      Promise.resolve(['paperdaily:/papers/:app:1', 'paperdaily:/:app:2', 'paperdaily:/papers/:app:2']),
    match: (url: string, { cacheName }: { cacheName: string }) => {
      const text = stored.get(`${cacheName} ${url}`);
      return Promise.resolve(text === undefined ? undefined : new Response(text));
    },
  });
  vi.stubGlobal('fetch', async (request: Request) => {
    if (!isHostThere) throw new TypeError('Failed to fetch');
    return new Response(`host: ${request.url}`);
  });
  ({ findAnswer } = await import('./rules.ts'));
});

function ask(path: string, how: Partial<Request> = {}): Promise<string> | undefined {
  const request = { url: site + path, method: 'GET', mode: 'cors', cache: 'default', ...how } as Request;
  return findAnswer(request)?.().then((response) => response.text());
}

it('answers every page with the newest stored one', async () => {
  stored.set(`paperdaily:/papers/:app:1 ${site}`, 'page 1');
  stored.set(`paperdaily:/papers/:app:2 ${site}`, 'page 2');
  for (const path of [
    '',
    'days/2025-05-22',
    'search?q=x',
    'open?url=x',
    'papers/2505.15277',
    'papers/cs/0112017v2',
  ])
    expect(await ask(path, { mode: 'navigate' })).toBe('page 2');
});

it('leaves pages that may be another site’s to the host, as long as that answers', async () => {
  stored.set(`paperdaily:/papers/:app:2 ${site}`, 'page 2');
  for (const path of ['papers/', 'papers/days/2025-05-22', 'papers/papers/2505.15277', 'blog/', 'nowhere']) {
    isHostThere = true;
    expect(await ask(path, { mode: 'navigate' })).toBe(`host: ${site}${path}`);
    isHostThere = false;
    expect(await ask(path, { mode: 'navigate' })).toBe('page 2');
  }
  isHostThere = true;
});

it('answers a file of the app from whichever version has it, and asks the host for what none has', async () => {
  stored.set(`paperdaily:/papers/:app:1 ${site}assets/PaperView-1.js`, 'code 1');
  expect(await ask('assets/PaperView-1.js')).toBe('code 1');
  expect(await ask('assets/PaperView-0.js')).toBe(`host: ${site}assets/PaperView-0.js`);
});

it('never answers with a file of another site of the same origin', async () => {
  stored.set(`paperdaily:/:app:2 ${site}icon.svg`, 'of another site');
  expect(await ask('icon.svg')).toBe(`host: ${site}icon.svg`);
});

it('answers data from the device, and lets the app ask the host for a newer manifest', async () => {
  stored.set(`paperdaily:/papers/:data:1 ${site}data/manifest.json`, 'kept manifest');
  expect(await ask('data/manifest.json')).toBe('kept manifest');
  expect(await ask('data/manifest.json', { cache: 'no-cache' })).toBe('kept manifest');
  expect(ask('data/manifest.json', { cache: 'no-store' })).toBeUndefined();
});

it.each([
  ['the service worker itself', 'sw.js', {}],
  ['a file that is none of the app’s', 'robots.txt', {}],
  ['what changes something', 'data/manifest.json', { method: 'POST' }],
  [
    'another site of the origin',
    '../other/data/manifest.json',
    { url: 'https://host/other/data/manifest.json' },
  ],
  ['another origin', '', { url: 'https://elsewhere/papers/data/manifest.json' }],
])('leaves %s to the browser', (_, path, how) => {
  expect(ask(path, how)).toBeUndefined();
});
