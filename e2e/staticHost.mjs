// @ts-check
/**
 * A static host in a process of its own, so that it can be killed: `node staticHost.mjs FOLDER PORT [login | MOST]`. Texts
 * are compressed, what carries a hash in its name may be kept for ever, and what is missing is answered with 404.html. As a
 * `login` page of a hotel it answers everything with a page of its own; of more days' texts than MOST it leaves the asker
 * waiting. It prints a line of JSON for each request that it has answered.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const [folder = '', port = '0', how = ''] = process.argv.slice(2);
const isLogin = how === 'login';
let textsLeft = /^\d+$/.test(how) ? Number(how) : Infinity;

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.bin': 'application/octet-stream',
};
const unpacked = ['.png', '.bin'];
const hashed = /^\/(?:assets\/|data\/.*\.[0-9a-f]{10}\.)/;

const server = createServer((request, response) => {
  if (request.url?.includes('.texts.')) {
    if (textsLeft === 0) return;
    textsLeft -= 1;
  }
  void answer(request.url ?? '/', request.headers['if-none-match']).then(({ status, headers, body }) => {
    response.writeHead(status, headers).end(body);
    process.stdout.write(`${JSON.stringify({ path: request.url, status, bytes: body.length })}\n`);
  });
});

/**
 * @param {string} address
 * @param {string | undefined} knownTag
 */
async function answer(address, knownTag) {
  const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
  if (isLogin)
    return { status: 200, headers: { 'content-type': types['.html'] }, body: Buffer.from('<h1>Wi-Fi</h1>') };
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const file = await readFile(join(folder, name)).catch(() => undefined);
  // In the middle of a deploy not even that is there.
  const content = file ?? (await readFile(join(folder, '404.html')).catch(() => Buffer.from('')));
  const type = file ? extname(name) : '.html';
  const tag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
  const headers = {
    'content-type': types[type] ?? 'application/octet-stream',
    etag: tag,
    'cache-control': hashed.test(path) && file ? 'max-age=31536000, immutable' : 'no-cache',
  };
  if (file && tag === knownTag) return { status: 304, headers, body: Buffer.alloc(0) };
  const status = file ? 200 : 404;
  if (unpacked.includes(type)) return { status, headers, body: content };
  return {
    status,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzipSync(content, { level: 9 }),
  };
}

server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object')
    process.stdout.write(`${JSON.stringify({ port: address.port })}\n`);
});
