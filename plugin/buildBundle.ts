import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { hashLength, manifestFile, monthOf, paperPartOf } from '../src/bundle/addresses.ts';
import {
  dayListSchema,
  dayTextsSchema,
  manifestSchema,
  monthSchema,
  paperPartSchema,
  type EditionPlace,
  type ListedPaper,
  type MonthDay,
  type SearchFiles,
} from '../src/bundle/bundle.ts';
import type { Digest } from '../src/digest/digest.ts';
import type { Edition } from '../src/digest/edition.ts';
import type { Insight } from '../src/digest/insight/insight.ts';
import { readInsight } from '../src/digest/insight/readInsight.ts';
import { readContribution } from '../src/digest/readContribution.ts';
import { buildGlossary } from '../src/search/glossary/buildGlossary.ts';
import { glossarySchema } from '../src/search/glossary/glossary.ts';
import { buildShards } from '../src/search/shard/buildShards.ts';
import { encodeShard } from '../src/search/shard/codec.ts';

/** The bundle's files: path under `data/` to content, text or gzipped bytes. The same digests give the same bytes. */
export type Bundle = Map<string, string | Uint8Array>;

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
  const search = addSearch(bundle, digests);
  const manifest = v.parse(manifestSchema, { version: 1, months, paperParts, search });
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
  const { date, preamble } = digest;
  const editions = digest.editions.map((edition) => ({ ...edition, insight: readInsight(edition) }));
  const papers = editions.map((edition) =>
    listPaper(edition, date, editionsByPaper.get(edition.paperId) ?? []),
  );
  const list = addFile(bundle, `days/${date}.list`, dayListSchema, { date, preamble, papers });
  const texts = addFile(bundle, `days/${date}.texts`, dayTextsSchema, { date, editions });
  return {
    date,
    paperIds: editions.map(({ paperId }) => paperId),
    list: list.file,
    texts: texts.file,
    bytes: list.bytes + texts.bytes,
  };
}

function listPaper(
  edition: Edition & { insight: Insight },
  date: string,
  places: EditionPlace[],
): ListedPaper {
  const { paperId, name, title, titleSource, standing, insight } = edition;
  const contribution = readContribution(edition);
  return {
    paperId,
    ...(name !== undefined && { name }),
    title,
    titleSource,
    standing,
    ...(contribution !== undefined && { contribution }),
    characters: insight.informative.reduce((total, characters) => total + characters, 0),
    earlierDates: places.map((place) => place.date).filter((other) => other < date),
  };
}

function addMonths(bundle: Bundle, days: MonthDay[]) {
  const byMonth = groupBy(days, ({ date }) => monthOf(date));
  return Array.from(byMonth, ([month, monthDays]) => {
    const { file, bytes } = addFile(bundle, `months/${month}`, monthSchema, { month, days: monthDays });
    return {
      month,
      first: monthDays[0]?.date,
      last: monthDays.at(-1)?.date,
      file,
      bytes: monthDays.reduce((sum, day) => sum + day.bytes, bytes),
    };
  });
}

function addPaperParts(bundle: Bundle, editionsByPaper: Map<string, EditionPlace[]>) {
  const papers = Array.from(editionsByPaper, ([paperId, editions]) => ({ paperId, editions }));
  const byPart = groupBy(papers, ({ paperId }) => paperPartOf(paperId));
  return Array.from(byPart, ([part, partPapers]) => ({
    part,
    ...addFile(bundle, `papers/${part}`, paperPartSchema, {
      papers: partPapers.sort((a, b) => (a.paperId < b.paperId ? -1 : 1)),
    }),
  })).sort((a, b) => (a.part < b.part ? -1 : 1));
}

function addSearch(bundle: Bundle, digests: Digest[]): SearchFiles {
  const shards = buildShards(digests).map((shard, number) => {
    const content = encodeShard(shard);
    const zipped = gzip(content);
    // By what it holds, since another zlib may zip it otherwise, and some hosts hand it out unzipped.
    const file = `search/${number}.${hash(content)}.bin`;
    bundle.set(file, zipped);
    return { file, bytes: zipped.length, papers: shard.papers.length };
  });
  return { shards, glossary: addFile(bundle, 'search/glossary', glossarySchema, buildGlossary(digests)) };
}

function gzip(bytes: Uint8Array): Uint8Array {
  const zipped = gzipSync(bytes, { level: 9 });
  // Which system wrote it: the same digests give the same bytes on all of them.
  zipped[9] = 255;
  return zipped;
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, hashLength);
}

/** Validates a file, names it by its content and adds it. Returns its path under `data/` and its size. */
function addFile<Schema extends v.GenericSchema>(
  bundle: Bundle,
  stem: string,
  schema: Schema,
  content: v.InferInput<Schema>,
): { file: string; bytes: number } {
  const text = JSON.stringify(v.parse(schema, content));
  const file = `${stem}.${hash(text)}.json`;
  bundle.set(file, text);
  return { file, bytes: Buffer.byteLength(text) };
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
