import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Digest } from '../src/digest/digest.ts';
import { findMaterial, readBenchCollection } from './collection.ts';
import type { BuildCosts } from './growth/buildSite.ts';
import { compareSnapshots, readSnapshot, sumBytes } from './growth/compareFolders.ts';
import { followDays } from './growth/followDays.ts';
import { generateDays, nextDayCount, type GeneratedDay } from './growth/generateDays.ts';
import { measureDevelopment } from './growth/measureDevelopment.ts';
import { startProcess } from './growth/startProcess.ts';
import { readArgument } from './readArguments.ts';
import { formatTable } from './table.ts';

const defaultSizes = '400,4000,40000';

/** Measures how a build grows with the collection, prints the table and writes it to `bench/GROWTH.md`. */
export async function main(args: string[]): Promise<void> {
  const material = findMaterial();
  const source = readArgument(args, 'digests') ?? (material ? join(material, 'digests-titled') : 'seeds');
  const sizes = (readArgument(args, 'sizes') ?? defaultSizes).split(',').map(Number);
  const out = readArgument(args, 'out') ?? join(import.meta.dirname, 'GROWTH.md');
  const { digests } = await readBenchCollection(source);
  const measured: SizeFigures[] = [];
  for (const size of sizes) {
    measured.push(await measureSize(digests, size));
    const text = describe(measured);
    process.stdout.write(`${text}\n`);
    await writeFile(out, text);
  }
}

interface SizeFigures {
  /** What each row says of it. */
  rows: [name: string, figure: string][];
  /** What one more day writes, the largest file first. */
  written: { path: string; bytes: number }[];
}

async function measureSize(sources: Digest[], size: number): Promise<SizeFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-daily-growth-'));
  try {
    const { days, next } = generateDays(sources, size);
    await mkdir(join(folder, 'digests'));
    for (const day of days) await writeDay(folder, day);
    return await measureCollection(folder, days, next);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function writeDay(folder: string, { name, text }: GeneratedDay): Promise<void> {
  return writeFile(join(folder, 'digests', name), text);
}

async function measureCollection(
  folder: string,
  days: GeneratedDay[],
  next: GeneratedDay[],
): Promise<SizeFigures> {
  const [day, ...later] = next;
  if (!day) throw new Error('No day was generated that could be added.');
  const first = await build(folder);
  const unchanged = await build(folder);
  const before = await readSnapshot(join(folder, 'dist'));
  await writeDay(folder, day);
  const added = await build(folder);
  const after = await readSnapshot(join(folder, 'dist'));
  const { written, removed } = compareSnapshots(before, after);
  const kept = await readSnapshot(join(folder, 'cache/paper-daily'));
  const manifest = await readFile(join(folder, 'dist/data/manifest.json'));
  const development = await measureDevelopment(folder, day.name);
  const further = await followDays(folder, later);
  const writtenBytes = sumBytes(written);
  const data = [...after].filter(([path]) => path.startsWith('data')).map(([, file]) => file);
  return {
    rows: [
      ['papers', count(days.reduce((sum, { papers }) => sum + papers, 0))],
      ['days', count(days.length)],
      ['their digests', megabytes(days.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0))],
      ...describeBuild('first build', first),
      ...describeBuild('after one more day', added),
      ...describeBuild('nothing changed', unchanged),
      ['what is kept for the next build', megabytes(sumBytes(kept.values()))],
      ['`dist/`: files', count(after.size)],
      ['`dist/`: bytes', megabytes(sumBytes(after.values()))],
      ['`dist/data/`: files', count(data.length)],
      ['`dist/data/`: bytes', megabytes(sumBytes(data))],
      ['manifest, gzipped', kilobytes(gzipSync(manifest).length)],
      ['one more day: papers', count(day.papers)],
      ['one more day: files written', `${written.length} (${share(written.length, after.size)})`],
      ['one more day: files removed', count(removed)],
      [
        'one more day: bytes written',
        `${kilobytes(writtenBytes)} (${share(writtenBytes, sumBytes(after.values()))})`,
      ],
      [`each of ${nextDayCount - 1} more days: bytes, median (most)`, summarize(further, kilobytes)],
      ['development: start of the server', seconds(development.startSeconds)],
      ['development: saved to served, median (most)', summarize(development.servedMs, milliseconds)],
      ['development: saved to shown, median (most)', summarize(development.shownMs, milliseconds)],
    ],
    written: written.toSorted((a, b) => b.bytes - a.bytes),
  };
}

function build(folder: string): Promise<BuildCosts> {
  return startProcess<BuildCosts>('buildSite.ts', folder).answer;
}

function describeBuild(name: string, costs: BuildCosts): [name: string, figure: string][] {
  return [
    [`${name}: time (of the processor)`, `${seconds(costs.seconds)} (${seconds(costs.cpuSeconds)})`],
    [`${name}: memory at most`, megabytes(costs.peakBytes)],
  ];
}

function describe(measured: readonly SizeFigures[]): string {
  const [head, ...rows] = joinRows(measured);
  const written = measured.at(-1)?.written ?? [];
  const files = written.map(({ path, bytes }) => [`\`${path}\``, kilobytes(bytes)]);
  return `# How a build grows

Collections of generated digests, 20 papers a day on the average and as long as real ones. Each build runs in a process of
its own; Node ${process.version}, ${availableParallelism()} cores shared with others, so that the processor's time says more than the clock's.
Development: the newest day is open in a browser, and its digest is saved nine times with another title.
\`node bench/run.mjs bench/growth.ts\` measures and writes this (\`--sizes 400,4000\`, \`--digests DIR\` to generate from).

${formatTable({ columns: head ?? [], rows })}

What one more day writes, in the largest of these:

${formatTable({ columns: ['file', 'size'], rows: files })}
`;
}

/** Each row's name and its figure for each size. */
function joinRows(measured: readonly SizeFigures[]): string[][] {
  const names = measured[0]?.rows.map(([name]) => name) ?? [];
  return names.map((name, row) => [name].concat(measured.map(({ rows }) => rows[row]?.[1] ?? '')));
}

function summarize(values: readonly number[], format: (value: number) => string): string {
  const sorted = values.toSorted((a, b) => a - b);
  const [median = 0, most = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return `${format(median)} (${format(most)})`;
}

const count = (value: number) => value.toLocaleString('en');
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
const seconds = (value: number) => `${value.toFixed(1)} s`;
const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const megabytes = (value: number) => `${(value / 1_000_000).toFixed(value < 10_000_000 ? 1 : 0)} MB`;
