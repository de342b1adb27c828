import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { manifestFile, monthOf, paperPartOf } from '../src/bundle/addresses.ts';
import {
  dayListSchema,
  dayTextsSchema,
  manifestSchema,
  monthSchema,
  paperPartSchema,
  type EditionPlace,
  type ListedPaper,
  type MonthDay,
} from '../src/bundle/bundle.ts';
import type { Digest } from '../src/digest/digest.ts';
import type { Edition } from '../src/digest/edition.ts';
import { readContribution } from '../src/digest/readContribution.ts';

/** The bundle's files: path under `data/` to content. The same digests give the same bytes. */
export type Bundle = Map<string, string>;

/**
 * Writes the bundle of a collection.
 * @param digests one for each date, oldest first
 */
export function buildBundle(digests: Digest[]): Bundle {
  const bundle: Bundle = new Map();
  const editionsByPaper = groupEditions(digests);
  const days = digests.map((digest) => addDay(bundle, digest, editionsByPaper));
  const months = addMonths(bundle, days);
  const paperParts = addPaperParts(bundle, editionsByPaper);
  const manifest = v.parse(manifestSchema, { version: 1, months, paperParts });
  return bundle.set(manifestFile, JSON.stringify(manifest));
}

/** Every paper's editions, newest first. */
function groupEditions(digests: Digest[]): Map<string, EditionPlace[]> {
  const byPaper = new Map<string, EditionPlace[]>();
  for (const { date, editions } of digests) {
    for (const { paperId, standing } of editions) {
      byPaper.set(paperId, [{ date, standing }, ...(byPaper.get(paperId) ?? [])]);
    }
  }
  return byPaper;
}

function addDay(bundle: Bundle, digest: Digest, editionsByPaper: Map<string, EditionPlace[]>): MonthDay {
  const { date, editions, preamble } = digest;
  const papers = editions.map((edition) =>
    listPaper(edition, date, editionsByPaper.get(edition.paperId) ?? []),
  );
  return {
    date,
    paperIds: editions.map(({ paperId }) => paperId),
    list: addFile(bundle, `days/${date}.list`, dayListSchema, { date, preamble, papers }),
    texts: addFile(bundle, `days/${date}.texts`, dayTextsSchema, { date, editions }),
  };
}

function listPaper(edition: Edition, date: string, places: EditionPlace[]): ListedPaper {
  const { paperId, name, title, titleSource, standing } = edition;
  const contribution = readContribution(edition);
  return {
    paperId,
    ...(name !== undefined && { name }),
    title,
    titleSource,
    standing,
    ...(contribution !== undefined && { contribution }),
    earlierDates: places.map((place) => place.date).filter((other) => other < date),
  };
}

function addMonths(bundle: Bundle, days: MonthDay[]) {
  const byMonth = groupBy(days, ({ date }) => monthOf(date));
  return Array.from(byMonth, ([month, monthDays]) => ({
    month,
    first: monthDays[0]?.date,
    last: monthDays.at(-1)?.date,
    file: addFile(bundle, `months/${month}`, monthSchema, { month, days: monthDays }),
  }));
}

function addPaperParts(bundle: Bundle, editionsByPaper: Map<string, EditionPlace[]>) {
  const papers = Array.from(editionsByPaper, ([paperId, editions]) => ({ paperId, editions }));
  const byPart = groupBy(papers, ({ paperId }) => paperPartOf(paperId));
  return Array.from(byPart, ([part, partPapers]) => ({
    part,
    file: addFile(bundle, `papers/${part}`, paperPartSchema, {
      papers: partPapers.sort((a, b) => (a.paperId < b.paperId ? -1 : 1)),
    }),
  })).sort((a, b) => (a.part < b.part ? -1 : 1));
}

/** Validates a file, names it by its content and adds it. Returns its path under `data/`. */
function addFile<Schema extends v.GenericSchema>(
  bundle: Bundle,
  stem: string,
  schema: Schema,
  content: v.InferInput<Schema>,
): string {
  const text = JSON.stringify(v.parse(schema, content));
  const path = `${stem}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`;
  bundle.set(path, text);
  return path;
}

/** `Map.groupBy`, which Node 20 does not have. */
function groupBy<Value>(values: Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
