import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { bundleFolder } from '../src/bundle/addresses.ts';
import { serviceWorkerFile } from '../src/offline/appFiles.ts';
import { answerWithBarePage } from './answerWithBarePage.ts';
import { buildServiceWorker, type Output } from './buildServiceWorker.ts';
import type { Bundle } from './bundle/bundleFiles.ts';
import { BundleSource } from './bundle/bundleSource.ts';
import { serveBundle } from './bundle/serveBundle.ts';
import { writeBundle } from './bundle/writeBundle.ts';
import { openBuildCache } from './cache/openBuildCache.ts';
import { makeMemoryCache } from './cache/stepCache.ts';
import { addContentPolicy } from './contentPolicy.ts';
import { findFirstDay } from './findFirstDay.ts';
import { followFolder } from './followFolder.ts';
import { barePage, writeHostFiles } from './hostFiles.ts';
import { prerenderPage } from './prerenderPage.ts';
import { progressOutputOf, showProgress } from './progress.ts';
import { addCanonicalAddress, addSocialCard, readSiteAddress } from './siteAddress.ts';
import { writeReport } from './writeReport.ts';

export interface PaperDailyOptions {
  /** The folder of digests, relative to the project's root, or absolute. */
  digestsDir: string;
  /** The address at which the site will be hosted, where that is known. */
  siteUrl: string | undefined;
  /** Whether steps are kept from one build to the next. */
  keepsSteps: boolean;
}

/** Makes the site's data out of a folder of digests: writes it in a build, serves it in development and follows the folder. */
export function paperDaily({ digestsDir, siteUrl, keepsSteps }: PaperDailyOptions): Plugin {
  let config: ResolvedConfig;
  let site: URL | undefined;
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
      site = siteUrl === undefined ? undefined : readSiteAddress(siteUrl, config.base);
    },
    buildStart: readFolder,
    generateBundle: {
      // Behind the others, since index.html is only then complete.
      order: 'post',
      async handler(_, output) {
        for (const [fileName, content] of await writePages(config, site, output, bundle))
          this.emitFile({ type: 'asset', fileName, source: content });
      },
    },
    // Written here, since Vite would name every emitted file on the terminal.
    async writeBundle({ dir }) {
      const folder = join(dir ?? config.build.outDir, bundleFolder);
      await showProgress(progressOutputOf(config), (progress) => writeBundle(bundle, folder, progress));
    },
    configurePreviewServer(server) {
      server.middlewares.use(answerWithBarePage(server.config.base));
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

/**
 * Puts the policy and the newest day into the start page, and writes what else a site of static files needs beside it.
 * @returns file name to content
 */
async function writePages(
  config: ResolvedConfig,
  site: URL | undefined,
  output: Output,
  bundle: Bundle,
): Promise<Map<string, string>> {
  const page = output['index.html'];
  if (page?.type !== 'asset') return new Map();
  // The bare page is that of all addresses but the newest day's.
  page.source = addContentPolicy(String(page.source));
  if (site) page.source = addSocialCard(page.source, site);
  const files = new Map([...writeHostFiles(config.base), [barePage, page.source]]);
  files.set(serviceWorkerFile, await buildServiceWorker(config.root, config.publicDir, output));
  if (site) page.source = addCanonicalAddress(page.source, site);
  const firstDay = await findFirstDay(bundle);
  if (firstDay) page.source = await prerenderPage(page.source, firstDay, config);
  return files;
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
