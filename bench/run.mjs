// @ts-check
/** Runs a TypeScript file's `main` with the remaining arguments: `node bench/run.mjs bench/quality.ts --digests DIR`. */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const [path, ...args] = process.argv.slice(2);
if (path === undefined) throw new Error('Name the file to run: node bench/run.mjs bench/bench.ts');

/** @type {{ module: { main?: (args: string[]) => Promise<void> } }} */
const { module } = await runnerImport(resolve(path), { root, configFile: false, logLevel: 'error' });
if (module.main === undefined) throw new Error(`${path} exports no main(args), so there is nothing to run.`);
await module.main(args);
