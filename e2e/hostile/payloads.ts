import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOwnPayloads } from './ownPayloads.ts';

/** HOSTILE=all tries each payload in each place, which takes minutes. */
export const isLong = process.env['HOSTILE'] === 'all';

const folder = join(import.meta.dirname, 'lists');

/** All payloads, each once: the published lists, whose origins `lists/README.md` names, and our own. */
export function readPayloads(): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Array.from(new Set([...files.sort().flatMap(readList), ...buildOwnPayloads()]));
}

/** One payload of so many, from all lists alike; in the long run all. */
export function readSample(every: number): string[] {
  return readPayloads().filter((_, index) => isLong || index % every === 0);
}

function readList(file: string): string[] {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as string[];
}
