import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Connect, Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { bundleFolder } from '../src/bundle/addresses.ts';
import { digestsChangedEvent } from '../src/bundle/digestsChangedEvent.ts';
import { serviceWorkerFile } from '../src/offline/appFiles.ts';
import { buildBundle, type Bundle } from './buildBundle.ts';
import { answerWithBarePage } from './answerWithBarePage.ts';
import { buildServiceWorker } from './buildServiceWorker.ts';
import { addContentPolicy } from './contentPolicy.ts';
import { findFirstDay } from './findFirstDay.ts';
import { barePage, writeHostFiles } from './hostFiles.ts';
import { prerenderPage } from './prerenderPage.ts';
import { isDigestFile, readCollection } from './readCollection.ts';
import { writeReport } from './writeReport.ts';

/**
 * Makes the site's data out of a folder of digests: emits it in a build, serves it in development and follows the folder.
 * @param digestsDir relative to the project's root, or absolute
 */
export function paperDaily(digestsDir: string): Plugin {
  let config: ResolvedConfig;
  let bundle: Bundle;

  async function readFolder(): Promise<void> {
    const collection = await readCollection(resolve(config.root, digestsDir), config.root);
    bundle = buildBundle(collection.digests);
    config.logger.info(`\n${writeReport(collection, digestsDir)}\n`);
  }

  return {
    name: 'paper-daily',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart: readFolder,
    generateBundle: {
      // Behind the others, since index.html is only then complete.
      order: 'post',
      async handler(_, output) {
        const page = output['index.html'];
        if (page?.type !== 'asset') return;
        // The bare page is that of all addresses but the newest day's.
        page.source = addContentPolicy(String(page.source));
        this.emitFile({ type: 'asset', fileName: barePage, source: page.source });
        const serviceWorker = await buildServiceWorker(config.root, config.publicDir, output);
        this.emitFile({ type: 'asset', fileName: serviceWorkerFile, source: serviceWorker });
        for (const [fileName, source] of writeHostFiles(config.base))
          this.emitFile({ type: 'asset', fileName, source });
        const firstDay = findFirstDay(bundle);
        if (firstDay) page.source = await prerenderPage(page.source, firstDay, config);
      },
    },
    // Written here, since Vite would name every emitted file on the terminal.
    async writeBundle({ dir }) {
      await writeFiles(bundle, join(dir ?? config.build.outDir, bundleFolder));
    },
    configurePreviewServer(server) {
      server.middlewares.use(answerWithBarePage(server.config.base));
    },
    configureServer(server) {
      server.middlewares.use(serveBundle(config.base + bundleFolder, () => bundle));
      followFolder(server, resolve(config.root, digestsDir), readFolder);
    },
  };
}

async function writeFiles(bundle: Bundle, folder: string): Promise<void> {
  for (const [path, source] of bundle) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, source);
  }
}

function serveBundle(prefix: string, currentBundle: () => Bundle): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = ''] = (request.originalUrl ?? '').split('?');
    if (!path.startsWith(prefix)) return next();
    const file = currentBundle().get(path.slice(prefix.length));
    response.statusCode = file === undefined ? 404 : 200;
    response.setHeader('Content-Type', contentTypeOf(file));
    response.setHeader('Cache-Control', 'no-store');
    response.end(file);
  };
}

function contentTypeOf(file: string | Uint8Array | undefined): string {
  if (file === undefined) return 'text/plain';
  return typeof file === 'string' ? 'application/json' : 'application/octet-stream';
}

/** Reads the folder again whenever digests in it are saved, added or deleted, and tells the open pages. */
function followFolder(server: ViteDevServer, folder: string, readFolder: () => Promise<void>): void {
  let pending: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  server.watcher.add(folder);
  server.watcher.on('all', (event, path) => {
    if (!['add', 'change', 'unlink'].includes(event) || !isInside(folder, path) || !isDigestFile(path))
      return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      // One after another, so that the state of the folder that was read last is the one that is served.
      reading = reading.then(readFolder).then(
        () => server.ws.send(digestsChangedEvent),
        (error: Error) => server.config.logger.error(error.message),
      );
    }, quietMs);
  });
}

/** A pull that brings a hundred digests is read once, when it is over. */
const quietMs = 50;

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
