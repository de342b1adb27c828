import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { licensesFile } from './hostFiles.ts';

const packageSchema = v.object({ name: v.string(), version: v.string(), license: v.string() });

/**
 * Adds the licences of what only workers bundle to the list that Vite writes, which is of the pages alone.
 * @returns the plugin of the workers, which collects, and that of the site, which adds
 */
export function workerLicenses(): { ofWorkers: Plugin; ofSite: Plugin } {
  const folders = new Set<string>();
  return {
    ofWorkers: {
      name: 'paper-daily:worker-packages',
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle)) {
          for (const id of file.type === 'chunk' ? file.moduleIds : []) {
            const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? [];
            if (folder !== undefined) folders.add(folder);
          }
        }
      },
    },
    ofSite: {
      name: 'paper-daily:worker-licenses',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const list = bundle[licensesFile];
          if (list?.type !== 'asset' || typeof list.source !== 'string') return;
          const { source } = list;
          const missing = Array.from(folders, writeLicense).filter((license) => !source.includes(license));
          list.source = source + missing.join('');
        },
      },
    },
  };
}

/** As Vite does. */
function writeLicense(folder: string): string {
  const { name, version, license } = v.parse(
    packageSchema,
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `\n## ${name} - ${version} (${license})\n\n${text}\n`;
}
