import type { Search } from './engines/engine.ts';

/** How long an engine's queries take, or the one query that was so slow that no more were asked. */
export type QueryTime =
  { status: 'measured'; medianMs: number; p95Ms: number } | { status: 'too-slow'; firstMs: number };

const slowestQueryMs = 2000;
const warmUpQueries = 10;

/**
 * Asks all engines in turn, query by query, so that a busy moment of the machine hits all alike. Which of them comes
 * first changes with each query. The first queries warm up and do not count.
 */
export function measureTimes(searches: Map<string, Search>, queries: string[]): Map<string, QueryTime> {
  const times = new Map([...searches.keys()].map((name) => [name, [] as number[]]));
  const tooSlow = new Map<string, QueryTime>();
  const names = [...searches.keys()];
  const warmUp = queries.slice(0, warmUpQueries);
  for (const [turn, query] of [...warmUp, ...queries].entries()) {
    for (const name of rotate(names, turn)) {
      const search = searches.get(name);
      if (search === undefined || tooSlow.has(name)) continue;
      const ms = timeQuery(search, query);
      if (turn >= warmUp.length) times.get(name)?.push(ms);
      else if (ms > slowestQueryMs) tooSlow.set(name, { status: 'too-slow', firstMs: ms });
    }
  }
  return new Map([...times].map(([name, own]) => [name, tooSlow.get(name) ?? summarize(own)]));
}

function timeQuery(search: Search, query: string): number {
  const start = performance.now();
  search(query);
  return performance.now() - start;
}

function rotate<Value>(values: Value[], by: number): Value[] {
  const start = by % values.length;
  return [...values.slice(start), ...values.slice(0, start)];
}

function summarize(times: number[]): QueryTime {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { status: 'measured', medianMs: at(0.5), p95Ms: at(0.95) };
}
