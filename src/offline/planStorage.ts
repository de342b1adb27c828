import type { Manifest, Month, MonthDay } from '../bundle/bundle.ts';
import { paperPartOf } from '../bundle/addresses.ts';

/** A collection of this size is stored whole; of a larger one, the newest days up to it. */
export const storageBudgetBytes = 20_000_000;

/** Files that are of use together, and what they take. */
export interface PlannedFiles {
  files: string[];
  bytes: number;
}

export interface StoragePlan {
  /** Without these, nothing can be opened: the newest day and the ways to it and to its papers. */
  first: PlannedFiles[];
  /** The other days of the newest month. */
  newest: PlannedFiles[];
  /** What leads to everything: months, parts of paper ids, the search index. */
  index: PlannedFiles[];
  /** The other days, newest first. */
  rest: PlannedFiles[];
}

/** The bytes of everything that the bundle holds. */
export function sumCollection({ months, paperParts, search }: Manifest): number {
  return sumBytes([...months, ...paperParts, ...search.shards, search.glossary]);
}

/**
 * What is to be stored of a collection, and in which order.
 * @param months all of them, newest first
 * @param requested months that the reader asked for, beyond the budget
 */
export function planStorage(
  manifest: Manifest,
  months: Month[],
  requested: ReadonlySet<string>,
): StoragePlan {
  const days = chooseDays(manifest, months, requested);
  const newestDay = months[0]?.days.at(-1);
  const newestMonth = months[0]?.month;
  const isOfNewestMonth = ({ date }: MonthDay) => newestMonth !== undefined && date.startsWith(newestMonth);
  const others = days.filter((day) => day !== newestDay);
  const newestParts = new Set(newestDay?.paperIds.map(paperPartOf));
  const isNewestPart = ({ part }: { part: string }) => newestParts.has(part);
  const parts = manifest.paperParts.toReversed();
  return {
    first: [
      ...planMonths(manifest, months.slice(0, 1)),
      ...(newestDay ? [planDay(newestDay)] : []),
      ...parts.filter(isNewestPart).map(planFile),
    ],
    newest: others.filter(isOfNewestMonth).map(planDay),
    index: [
      ...planMonths(manifest, months.slice(1)),
      ...[...manifest.search.shards.toReversed(), manifest.search.glossary].map(planFile),
      ...parts.filter((part) => !isNewestPart(part)).map(planFile),
    ],
    rest: others.filter((day) => !isOfNewestMonth(day)).map(planDay),
  };
}

/** The two files of a day. */
export function planDay({ list, texts, bytes }: MonthDay): PlannedFiles {
  return { files: [list, texts], bytes };
}

export function sumBytes(sized: readonly { bytes: number }[]): number {
  return sized.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The days to store, newest first: all, or as many as the budget has room for, and those of the months asked for. */
function chooseDays(manifest: Manifest, months: Month[], requested: ReadonlySet<string>): MonthDay[] {
  const days = months.flatMap((month) => month.days.toReversed());
  if (sumCollection(manifest) <= storageBudgetBytes) return days;
  let room = storageBudgetBytes;
  return days.filter(({ date, bytes }) => {
    room -= bytes;
    return room >= 0 || requested.has(date.slice(0, 7));
  });
}

/** The months' own files: the manifest counts their days with them. */
function planMonths(manifest: Manifest, months: Month[]): PlannedFiles[] {
  return months.flatMap(({ month, days }) => {
    const entry = manifest.months.find((known) => known.month === month);
    return entry ? [{ files: [entry.file], bytes: entry.bytes - sumBytes(days) }] : [];
  });
}

function planFile({ file, bytes }: { file: string; bytes: number }): PlannedFiles {
  return { files: [file], bytes };
}
