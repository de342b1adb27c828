import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.bin': 'application/octet-stream',
};

/** Bytes that go over the line at a time: 10 ms of it at 1.6 Mbit/s. */
const pieceBytes = 2000;

export interface SlowServer {
  url: string;
  /** Bytes of bodies sent so far, as compressed. */
  readSent: () => number;
  /** From now on the line is slow; before, it is as fast as the machine. */
  slowDown: () => void;
  close: () => void;
}

/**
 * Serves a built site over one line of a given speed, texts compressed with gzip -9 as a host does. The line is slow at its
 * server, and not by the browser's tools, so that it is so for the worker's requests as well and they share it with the page's.
 */
export async function serveSlowly(
  folder: string,
  bytesPerMs: number,
  latencyMs: number,
): Promise<SlowServer> {
  let sent = 0;
  let isSlow = false;
  let line = Promise.resolve();

  function sendPiece(write: () => void, bytes: number): Promise<void> {
    line = line.then(async () => {
      if (isSlow) await wait(bytes / bytesPerMs);
      sent += bytes;
      write();
    });
    return line;
  }

  const server = createServer((request, response) => {
    void (async () => {
      const { body, type, isCompressed } = await readBody(folder, request.url ?? '/');
      if (isSlow) await wait(latencyMs);
      response.writeHead(200, {
        'content-type': type,
        'content-length': body.length,
        'cache-control': 'no-store',
        ...(isCompressed && { 'content-encoding': 'gzip' }),
      });
      for (let from = 0; from < body.length; from += pieceBytes) {
        const piece = body.subarray(from, from + pieceBytes);
        await sendPiece(() => response.write(piece), piece.length);
      }
      response.end();
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    readSent: () => sent,
    slowDown: () => (isSlow = true),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readBody(folder: string, address: string) {
  const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
  const file = join(folder, path);
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  const served = isFile ? file : join(folder, 'index.html');
  const type = types[extname(served)] ?? 'application/octet-stream';
  const bytes = await readFile(served);
  const isCompressed = type !== 'application/octet-stream';
  return { type, isCompressed, body: isCompressed ? gzipSync(bytes, { level: 9 }) : bytes };
}
