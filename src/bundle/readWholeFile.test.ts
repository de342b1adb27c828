import { afterEach, expect, it, vi } from 'vitest';
import { readWholeFile } from './readWholeFile.ts';

const content = '{"days":[]}';
/** The beginning of its SHA-256. */
const hash = '807e0a1905';

afterEach(() => vi.unstubAllGlobals());

async function readAnswer(url: string, body: BodyInit, type: string): Promise<string> {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { headers: { 'content-type': type } })));
  const { signal } = new AbortController();
  return new TextDecoder('latin1').decode(await readWholeFile(url, signal));
}

it('gives a file whose content is what its name says', async () => {
  expect(await readAnswer(`/data/months/2025-05.${hash}.json`, content, 'application/json')).toBe(content);
});

it('holds a gzipped file to what is in it, as it came or unzipped on the way', async () => {
  const url = `/data/search/0.${hash}.bin`;
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'));
  const zipped = await new Response(stream).arrayBuffer();
  const kept = await readAnswer(url, zipped, 'application/octet-stream');
  expect(kept).toBe(new TextDecoder('latin1').decode(zipped));
  expect(await readAnswer(url, content, 'application/octet-stream')).toBe(content);
});

it.each([
  ['foreign', '<h1>Wi-Fi</h1>', 'text/html'],
  ['broken', '<h1>Wi-Fi</h1>', 'application/json'],
  ['broken', content.slice(0, -1), 'application/json'],
])('refuses an answer as %s: %s (%s)', async (reason, body, type) => {
  const answer = readAnswer(`/data/months/2025-05.${hash}.json`, body, type);
  await expect(answer).rejects.toMatchObject({ reason });
});
