import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { exportBackup } from '../src/library/exportBackup.ts';
import { importBackup } from '../src/library/importBackup.ts';
import type { Library } from '../src/library/library.ts';
import { toggleRead } from '../src/library/markPapers.ts';
import { readBackup } from '../src/library/readBackup.ts';
import { readStoredBytes } from '../src/library/storedBytes.ts';
import { draftBackup, noteLength } from './libraryBackup.ts';
import { LibraryWorld } from './libraryWorld.ts';
import { formatTable } from './table.ts';

const papers = 40_000;
const saved = 2000;
const runs = 15;
const toggles = 101;
/** What the library may take, in UTF-16. */
const mostBytes = 4_000_000;

/** Measures what years of reading cost, prints the table and writes it to `bench/LIBRARY.md`. */
export async function main(): Promise<void> {
  const backup = draftBackup(papers, saved);
  const world = new LibraryWorld();
  const library = world.openLibrary();
  await importBackup(library, readBackup(backup));
  await world.settle(library);
  const bytes = readStoredBytes(library) ?? 0;
  if (world.openLibrary().all('read').size !== papers) throw new Error('Not all read papers were stored.');
  const exported = exportBackup(library);
  const rows = [
    ['room in the storage, UTF-16', `${megabytes(bytes)} of ${megabytes(mostBytes)}`],
    ['one toggle, stored', summarize(timeToggles(library))],
    ['start-up: open, read, validate, merge', summarize(time(() => world.openLibrary()))],
    ['an export', summarize(time(() => exportBackup(library)))],
    ['reading that backup', summarize(time(() => readBackup(exported)))],
    ['its file, UTF-8', megabytes(Buffer.byteLength(exported))],
  ];
  const text = describe(formatTable({ columns: ['what', 'figure'], rows }));
  process.stdout.write(text);
  await writeFile(join(import.meta.dirname, 'LIBRARY.md'), text);
  if (bytes > mostBytes) throw new Error(`The library takes ${megabytes(bytes)}, more than it may.`);
}

function describe(table: string): string {
  return `# What the library costs

${papers.toLocaleString('en')} read papers at 22 a day, each day done, ${saved.toLocaleString('en')} of them saved with a note of ${noteLength} characters.
Times are medians, the slowest in brackets: of ${toggles} toggles one after the other, and of ${runs} runs of all else, the first of
which warms up and does not count. The storage is in memory; Node ${process.version}, ${availableParallelism()} cores shared with others.
\`node bench/run.mjs bench/library.ts\` measures and writes this.

${table}
`;
}

/** Each toggles another paper, so the journal and the list of what can be undone grow as on a long morning. */
function timeToggles(library: Library): number[] {
  const ids = [...library.all('read').keys()].slice(-toggles);
  return ids.map((paperId) => timeOnce(() => toggleRead(library, { paperId, date: '2026-11-25' })));
}

function time(task: () => unknown): number[] {
  return Array.from({ length: runs + 1 }, () => timeOnce(task)).slice(1);
}

function timeOnce(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function summarize(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const [median = 0, slowest = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return `${milliseconds(median)} (${milliseconds(slowest)})`;
}

function milliseconds(ms: number): string {
  return `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
