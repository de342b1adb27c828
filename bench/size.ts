import { gzipSync } from 'node:zlib';
import type { BenchCollection } from './collection.ts';
import type { Engine, Search } from './engines/engine.ts';
import type { Table } from './table.ts';
import { measureTimes, type QueryTime } from './time.ts';

/** What an engine's index costs over a collection of some size, or why the engine was left out there. */
export type IndexCost =
  | {
      status: 'measured';
      name: string;
      bytes: number;
      /** Each file for itself at level 9. */
      gzipBytes: number;
      buildMs: number;
      loadMs: number;
    }
  | { status: 'left-out'; name: string; reason: string };

/** All engines over one collection. */
export interface Costs {
  indexes: IndexCost[];
  /** By the engine's name. */
  queryTimes: Map<string, QueryTime>;
  /** The indexes as they were measured, by the engine's name. */
  searches: Map<string, Search>;
}

/** Builds, writes, loads and asks each engine over one collection, the queries in turn. */
export async function measureCosts(
  engines: Engine[],
  collection: BenchCollection,
  queries: string[],
  report: (line: string) => void,
): Promise<Costs> {
  const indexes: IndexCost[] = [];
  const searches = new Map<string, Search>();
  for (const engine of engines) {
    const { name, limit } = engine;
    if (limit && collection.papers.length > limit.papers) {
      indexes.push({ status: 'left-out', name, reason: `left out above ${limit.papers}: ${limit.reason}` });
      continue;
    }
    const { cost, search } = await measureIndex(engine, collection);
    indexes.push(cost);
    searches.set(name, search);
    report(`  ${name}: built in ${(cost.buildMs / 1000).toFixed(1)} s`);
  }
  return { indexes, queryTimes: measureTimes(searches, queries), searches };
}

async function measureIndex({ name, build, load }: Engine, collection: BenchCollection) {
  const startOfBuild = performance.now();
  const files = await build(collection);
  const startOfLoad = performance.now();
  const search = await load(files);
  const end = performance.now();
  const cost = {
    status: 'measured' as const,
    name,
    bytes: sum(files.map(({ length }) => length)),
    gzipBytes: sum(files.map(gzipSize)),
    buildMs: startOfLoad - startOfBuild,
    loadMs: end - startOfLoad,
  };
  return { cost, search };
}

/** Bytes after gzip at its best, as a build would write them. */
export function gzipSize(file: Uint8Array | string): number {
  return gzipSync(file, { level: 9 }).length;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A line for each engine over one collection; sizes also as a share of the texts' gzipped size. */
export function tabulateCosts({ indexes, queryTimes }: Costs, textGzipBytes: number): Table {
  return {
    columns: [
      'engine',
      'index, MB',
      'gz, MB',
      'of texts’ gz',
      'build, s',
      'load, ms',
      'query p50, ms',
      'p95, ms',
      'note',
    ],
    rows: indexes.map((index) => {
      if (index.status === 'left-out') return [index.name, ...Array<string>(7).fill('–'), index.reason];
      return [
        index.name,
        formatMegabytes(index.bytes),
        formatMegabytes(index.gzipBytes),
        `${((100 * index.gzipBytes) / textGzipBytes).toFixed(0)} %`,
        (index.buildMs / 1000).toFixed(1),
        index.loadMs.toFixed(0),
      ].concat(formatTime(queryTimes.get(index.name)));
    }),
  };
}

function formatMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}

function formatTime(time: QueryTime | undefined): string[] {
  if (time?.status === 'measured') return [time.medianMs.toFixed(1), time.p95Ms.toFixed(1), ''];
  return ['–', '–', time ? `a query took ${(time.firstMs / 1000).toFixed(1)} s, so no more were asked` : ''];
}
