import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { bundleFolder } from '../src/bundle/addresses.ts';
import { serviceWorkerFile } from '../src/offline/appFiles.ts';
import { buildServiceWorker } from './buildServiceWorker.ts';
import type { Bundle } from './bundle/bundleFiles.ts';
import { BundleSource } from './bundle/bundleSource.ts';
import { serveBundle } from './bundle/serveBundle.ts';
import { writeBundle } from './bundle/writeBundle.ts';
import { openBuildCache } from './cache/openBuildCache.ts';
import { makeMemoryCache } from './cache/stepCache.ts';
import { addContentPolicy } from './contentPolicy.ts';
import { followFolder } from './followFolder.ts';
import { writeHostFiles } from './hostFiles.ts';
import { progressOutputOf, showProgress } from './progress.ts';
import { writeReport } from './writeReport.ts';

export interface PaperDailyOptions {
  /** The folder of digests, relative to the project's root, or absolute. */
  digestsDir: string;
  /** Whether steps are kept from one build to the next. */
  keepsSteps: boolean;
}

/** Makes the site's data out of a folder of digests: writes it in a build, serves it in development and follows the folder. */
export function paperDaily({ digestsDir, keepsSteps }: PaperDailyOptions): Plugin {
  let config: ResolvedConfig;
  let source: Promise<BundleSource> | undefined;
  let bundle: Bundle = new Map();

  async function readFolder(): Promise<void> {
    source ??= openSource(config, digestsDir, keepsSteps);
    const opened = await source;
    const { collection, ...read } = await showProgress(progressOutputOf(config), (progress) =>
      opened.read(progress),
    );
    bundle = read.bundle;
    config.logger.info(`\n${writeReport(collection, digestsDir)}\n`);
    // Nobody waits for it; it never fails.
    void opened.tidy();
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
        page.source = addContentPolicy(String(page.source));
        this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
        const serviceWorker = await buildServiceWorker(config.root, config.publicDir, output);
        this.emitFile({ type: 'asset', fileName: serviceWorkerFile, source: serviceWorker });
        for (const [fileName, source] of writeHostFiles(config.base))
          this.emitFile({ type: 'asset', fileName, source });
      },
    },
    // Written here, since Vite would name every emitted file on the terminal.
    async writeBundle({ dir }) {
      const folder = join(dir ?? config.build.outDir, bundleFolder);
      await showProgress(progressOutputOf(config), (progress) => writeBundle(bundle, folder, progress));
    },
    configureServer(server) {
      const { logger } = config;
      const prefix = config.base + bundleFolder;
      server.middlewares.use(
        serveBundle(
          prefix,
          () => bundle,
          ({ message }) => logger.error(message),
        ),
      );
      followFolder(server, resolve(config.root, digestsDir), readFolder);
    },
  };
}

async function openSource(
  config: ResolvedConfig,
  digestsDir: string,
  keepsSteps: boolean,
): Promise<BundleSource> {
  const { root, cacheDir, command, logger } = config;
  const folder = resolve(root, digestsDir);
  const cache = keepsSteps
    ? await openBuildCache(folder, cacheDir, (message) => logger.warn(message))
    : makeMemoryCache();
  return new BundleSource({ folder, root, cache, isLazy: command === 'serve' });
}
