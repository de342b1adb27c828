import { isAbsolute, relative } from 'node:path';
import type { ViteDevServer } from 'vite';
import { digestsChangedEvent } from '../src/bundle/digestsChangedEvent.ts';
import { isDigestFile } from './reading/digestFolder.ts';

/** A pull that brings a hundred digests is read once, when it is over. */
const quietMs = 50;

/** Reads the folder again whenever digests in it are saved, added or deleted, and tells the open pages. */
export function followFolder(server: ViteDevServer, folder: string, readFolder: () => Promise<void>): void {
  let pending: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (event, path) => {
    if (!['add', 'change', 'unlink'].includes(event) || !isInside(folder, path) || !isDigestFile(path))
      return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      readFolder().then(
        () => server.ws.send(digestsChangedEvent),
        (error: Error) => server.config.logger.error(error.message),
      );
    }, quietMs);
  });
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
