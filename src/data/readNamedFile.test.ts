import type { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { monthSchema, type Manifest } from '../bundle/bundle.ts';
import { manifestQuery } from './queries.ts';
import { makeQueryClient } from './queryClient.ts';
import { readNamedFile } from './readNamedFile.ts';
import { renewManifest } from './renewManifest.ts';

const page = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
const month = { month: '2025-05', days: [] };
const manifestWith = (file: string): Manifest => ({
  version: 1,
  months: [{ month: '2025-05', first: '2025-05-22', last: '2025-05-22', file, bytes: 20 }],
  paperParts: [],
  search: { shards: [], glossary: { file: 'glossary.json', bytes: 2 } },
});

let client: QueryClient;
/** What the host has, by the ends of addresses. */
let host: Map<string, () => Response>;

beforeEach(() => {
  client = makeQueryClient();
  client.setQueryData(manifestQuery.queryKey, manifestWith('old.json'));
  host = new Map();
  vi.stubGlobal('fetch', async (url: string) => {
    const answer = host.get(url.slice(url.lastIndexOf('/') + 1));
    return answer ? answer() : new Response('', { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const read = () =>
  readNamedFile(
    client,
    async () => (await client.query(manifestQuery)).months[0]?.file,
    monthSchema,
    new AbortController().signal,
  );

it.each([
  ['an error', () => new Response('', { status: 404 })],
  ['its start page', page],
])('finds a file under its new name where the host answers the old one with %s', async (_, answer) => {
  host.set('old.json', answer);
  host.set('manifest.json', () => Response.json(manifestWith('new.json')));
  host.set('new.json', () => Response.json(month));
  expect(await read()).toEqual(month);
  expect(client.getQueryData(manifestQuery.queryKey)).toEqual(manifestWith('new.json'));
});

it('says what was wrong at first where the manifest is the same, or cannot be had', async () => {
  host.set('manifest.json', () => Response.json(manifestWith('old.json')));
  await expect(read()).rejects.toMatchObject({ reason: 'missing', url: '/data/old.json' });
  host.set('old.json', page);
  host.set('manifest.json', page);
  await expect(read()).rejects.toMatchObject({ reason: 'foreign', url: '/data/old.json' });
});

it('keeps what a newer manifest leaves as it was, and reads anew what it changes', async () => {
  const day = (texts: string) => ({ date: '2025-05-22', paperIds: [], list: 'list.json', texts, bytes: 9 });
  client.setQueryData(['month', '2025-05'], { month: '2025-05', days: [day('texts-1.json')] });
  for (const kind of ['list', 'texts']) client.setQueryData(['day', '2025-05-22', kind], {});
  host.set('manifest.json', () => Response.json(manifestWith('new.json')));
  const newMonth = { month: '2025-05', days: [day('texts-2.json')] };
  host.set('new.json', () => Response.json(newMonth));
  await renewManifest(client);
  expect(client.getQueryData(['month', '2025-05'])).toEqual(newMonth);
  expect(client.getQueryState(['day', '2025-05-22', 'list'])?.isInvalidated).toBe(false);
  expect(client.getQueryState(['day', '2025-05-22', 'texts'])?.isInvalidated).toBe(true);
});

it('stays with the manifest that it has where the newest month of the next one does not come', async () => {
  host.set('manifest.json', () => Response.json(manifestWith('new.json')));
  await expect(renewManifest(client)).rejects.toMatchObject({ reason: 'missing' });
  expect(client.getQueryData(manifestQuery.queryKey)).toEqual(manifestWith('old.json'));
});

it('finds a file by the manifest that another tab has stored, where the host does not answer', async () => {
  host.set('old.json', () => {
    throw new TypeError('Failed to fetch');
  });
  host.set('manifest.json', () => Response.json(manifestWith('new.json')));
  host.set('new.json', () => Response.json(month));
  expect(await read()).toEqual(month);
});
