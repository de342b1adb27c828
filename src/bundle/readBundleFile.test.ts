import { afterEach, expect, it, vi } from 'vitest';
import { dayListSchema } from './bundle.ts';
import { BundleError, readBundleFile } from './readBundleFile.ts';

const url = '/data/days/2025-05-22.list.json';
const list = { date: '2025-05-22', preamble: '', papers: [] };

afterEach(() => vi.unstubAllGlobals());

function readAnswer(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', answer);
  return readBundleFile(url, dayListSchema, new AbortController().signal);
}

function respond(body: string, type: string, status = 200) {
  return () => Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));
}

it('reads a file that fits its schema', async () => {
  await expect(readAnswer(respond(JSON.stringify(list), 'application/json'))).resolves.toEqual(list);
});

it.each([
  ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['missing', respond('', 'text/plain', 404)],
  ['refused', respond('', 'text/plain', 503)],
  ['foreign', respond('<!doctype html><title>Wi-Fi login</title>', 'text/html')],
  ['broken', respond('{"date":', 'application/json')],
  ['broken', respond(JSON.stringify({ ...list, date: '2025-02-30' }), 'application/json')],
])('says that an answer is %s', async (reason, answer) => {
  const error = await readAnswer(answer).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BundleError);
  expect(error).toMatchObject({ reason, url });
});
