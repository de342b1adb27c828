import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { licensesFile } from './plugin/hostFiles.ts';
import { paperDaily } from './plugin/paperDaily.ts';
import { shakeMarkdown } from './plugin/shakeMarkdown.ts';
import { shakeQueries } from './plugin/shakeQueries.ts';
import { shakeRouter } from './plugin/shakeRouter.ts';
import { workerLicenses } from './plugin/workerLicenses.ts';

export default defineConfig(({ mode }) => {
  // From the environment, or from `.env.demo` for `npm run demo`.
  const env = loadEnv(mode, import.meta.dirname, ['DIGESTS_DIR', 'BASE_PATH', 'SITE_URL', 'BUILD_CACHE']);
  const licenses = workerLicenses();
  return {
    base: env['BASE_PATH'] || '/',
    css: { modules: { generateScopedName } },
    plugins: [
      react(),
      shakeRouter(),
      shakeMarkdown(),
      shakeQueries(),
      paperDaily({
        digestsDir: env['DIGESTS_DIR'] || 'seeds',
        siteUrl: env['SITE_URL'] || undefined,
        keepsSteps: env['BUILD_CACHE'] !== 'off',
      }),
      licenses.ofSite,
    ],
    worker: { plugins: () => [licenses.ofWorkers] },
    build: {
      target: 'baseline-widely-available',
      // Every browser we support preloads modules by itself.
      modulePreload: { polyfill: false },
      license: { fileName: licensesFile },
      rolldownOptions: {
        output: { codeSplitting: { groups: [frameworks, firstView, markdown, afterPaint, text] } },
        // That most of a build goes into reading a large collection is no fault of the plugin that reads it.
        checks: { bundlerTimings: false },
      },
    },
  };
});

const frameworkFiles =
  /node_modules\/(?:react|react-dom|scheduler|react-router|react-router-dom|@tanstack)\//;

/** Queries of several files as one, which no first view asks. */
const severalQueries = /node_modules\/@tanstack\/.*\/(?:queriesObserver|useQueries)\.js$/;

/**
 * What every page needs and what hardly ever changes stands in a file of its own: a returning reader of a new version need
 * not fetch it again. Its parts that only some pages need are left where they are.
 */
const frameworks = {
  name: 'frameworks',
  test: (id: string) => frameworkFiles.test(id) && !severalQueries.test(id),
};

/** So with what draws Markdown, which comes with the first paper; an icon goes with what shows it. */
const markdown = { name: 'markdown', test: /node_modules\/(?!valibot\/|lucide\/|@tanstack\/)/ };

interface ModuleGraph {
  getModuleInfo: (id: string) => { importers: string[] } | null;
}

/**
 * All that some modules import, as one file: a file costs a phone a request, and what compresses together is smaller.
 * @param starts those modules, by their paths
 * @param own whether they stand in the file themselves
 */
function groupImports(name: string, starts: RegExp, own: boolean) {
  return {
    debugName: name,
    name(id: string, graph: ModuleGraph): string | null {
      const isLeft = severalQueries.test(id) || (!own && starts.test(id));
      const isIn = !isLeft && isImportedFrom(starts, id, graph);
      return isIn ? name : null;
    },
  };
}

/** Whether a module is one of the starts, or imported by one, itself or through others, and not only once it is needed. */
function isImportedFrom(starts: RegExp, id: string, graph: ModuleGraph, seen = new Set<string>()): boolean {
  if (starts.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => isImportedFrom(starts, importer, graph, seen));
}

const firstView = groupImports('app', /\/src\/main\.tsx$/, false);

/** What comes behind the first paint. */
const afterPaint = groupImports(
  'after-paint',
  /\/src\/(?:shell\/AfterPaint|reading\/(?:KeptFacts|StackLinks|SearchDialog|lens\/LensTop|triage\/(?:ListTools|ListFinish|ReadAtOnce))|views\/day\/(?:Calendar|DayFacts|DayLensTop|DayTime|ReadAhead|ContinueLink)|library\/openLibrary|bundle\/dayTexts)\.tsx?$/,
  true,
);

/** What draws a text: for a paper, a lens and a note. */
const text = groupImports('text', /\/src\/ui\/FoldingText\.tsx$/, true);

/** `PaperRow-name`: a component's file has a name of its own, so its classes need no hash, and names compress well. */
function generateScopedName(name: string, file: string): string {
  return `${basename(file).split('.')[0]}-${name}`;
}
