import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build, type Rollup } from 'vite';
import type { AppFiles } from '../src/offline/appFiles.ts';
import { barePage, licensesFile } from './hostFiles.ts';
import { socialCard } from './siteAddress.ts';

/** Stand in the output and are nothing that a page of the app asks for. */
const leftOut = ['index.html', barePage, licensesFile, socialCard];

/** What the build has put out so far: file name to content. */
export type Output = Rollup.OutputBundle;

/**
 * Builds the service worker for one version of the app: one classic script, since not every browser takes modules there.
 * @param output its page still without a day in it, so that a new day is no new version
 * @param publicDir the folder of the files that are served as they are; they do not stand in the output
 * @throws when the output has no page
 */
export async function buildServiceWorker(root: string, publicDir: string, output: Output): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { APP_FILES: JSON.stringify(await listAppFiles(publicDir, output)) },
    build: {
      write: false,
      target: 'baseline-widely-available',
      lib: {
        entry: join(root, 'src/offline/worker/serviceWorker.ts'),
        formats: ['iife'],
        name: 'serviceWorker',
      },
    },
  });
  const [result] = [built].flat();
  const script = result && 'output' in result ? result.output[0].code : undefined;
  if (script === undefined) throw new Error('The service worker was not built.');
  return script;
}

async function listAppFiles(publicDir: string, output: Output): Promise<AppFiles> {
  const contents = new Map<string, string | Uint8Array>(await readPublicFiles(publicDir));
  for (const file of Object.values(output)) {
    contents.set(file.fileName, file.type === 'chunk' ? file.code : file.source);
  }
  const entry = Object.values(output).find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('The output has no page to start.');
  const sorted = [...contents].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    version: hashAll(sorted.filter(([file]) => file !== barePage)),
    entry: entry.fileName,
    page: String(contents.get('index.html')),
    files: sorted.map(([file]) => file).filter((file) => !leftOut.includes(file)),
  };
}

/** By their paths in the output, with slashes. */
async function readPublicFiles(folder: string): Promise<[string, Uint8Array][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    paths.map(async (path): Promise<[string, Uint8Array]> => [
      relative(folder, path).replaceAll(sep, '/'),
      await readFile(path),
    ]),
  );
}

function hashAll(files: [string, string | Uint8Array][]): string {
  const hash = createHash('sha256');
  for (const [file, content] of files) hash.update(`${file}\n`).update(content).update('\n');
  return hash.digest('hex').slice(0, 10);
}
