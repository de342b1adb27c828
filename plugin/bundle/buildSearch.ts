import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import * as v from 'valibot';
import { dayTextsSchema, type DayTexts } from '../../src/bundle/dayTexts.ts';
import { joinGlosses } from '../../src/search/glossary/buildGlossary.ts';
import { glossarySchema } from '../../src/search/glossary/glossary.ts';
import { buildShard } from '../../src/search/shard/buildShards.ts';
import { encodeShard } from '../../src/search/shard/codec.ts';
import { cutShards } from '../../src/search/shard/cutShards.ts';
import { recall, type Codec, type StepCache } from '../cache/stepCache.ts';
import { hashContent, hashTexts } from '../hashes.ts';
import { mapAtOnce } from '../mapAtOnce.ts';
import type { Progress } from '../progress.ts';
import type { Day } from '../reading/readDay.ts';
import type { SearchPart } from './buildBundle.ts';
import type { ReadContent } from './bundleFiles.ts';

/** One is zipped, on another core, while the next is built. */
const shardsAtOnce = 2;

/** The days of a shard, and under which key of the cache the shard is kept. */
export interface PlannedShard {
  key: string;
  days: Day[];
  papers: number;
}

/** Says which shards a collection has, oldest first. */
export function planShards(days: readonly Day[]): PlannedShard[] {
  return cutShards(days, idsOf).map((own) => ({
    key: `${hashTexts(own.map(({ key }) => key))}.shard`,
    days: own,
    papers: new Set(own.flatMap(idsOf)).size,
  }));
}

function idsOf({ facts }: Day): string[] {
  return facts.papers.map(({ paperId }) => paperId);
}

/** Builds the whole index, each file named by what it holds. */
export async function buildSearch(
  days: readonly Day[],
  plan: readonly PlannedShard[],
  cache: StepCache,
  progress: Progress,
): Promise<SearchPart> {
  let done = 0;
  const built = await mapAtOnce(plan, shardsAtOnce, async (planned) => {
    progress('Building the search index', done++, plan.length);
    return recallShard(planned, cache);
  });
  const contents = new Map<string, ReadContent>();
  const shards = built.map(({ zipped, hash }, number) => {
    const file = `search/${number}.${hash}.bin`;
    contents.set(file, async () => zipped);
    return { file, bytes: zipped.length, papers: plan[number]?.papers ?? 0 };
  });
  const glossary = writeGlossaryFile(days);
  const file = `search/glossary.${hashContent(glossary)}.json`;
  contents.set(file, async () => glossary);
  return { files: { shards, glossary: { file, bytes: Buffer.byteLength(glossary) } }, contents };
}

/**
 * Names the index's files by what they would be made of, and makes each when it is asked for: in development nobody may
 * ask, and a saved digest shall show at once. Their sizes are not known.
 */
export function offerSearch(
  days: readonly Day[],
  plan: readonly PlannedShard[],
  cache: StepCache,
): SearchPart {
  const contents = new Map<string, ReadContent>();
  const shards = plan.map(({ key, days, papers }, number) => {
    const file = `search/${number}.${hashContent(key)}.bin`;
    const build = once(() => recallShard({ key, days, papers }, cache));
    contents.set(file, async () => (await build()).zipped);
    return { file, bytes: 0, papers };
  });
  const file = `search/glossary.${hashContent(hashTexts(days.map(({ key }) => key)))}.json`;
  contents.set(
    file,
    once(async () => writeGlossaryFile(days)),
  );
  return { files: { shards, glossary: { file, bytes: 0 } }, contents };
}

/** What fails is tried again by the next one who asks. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

interface ZippedShard {
  zipped: Uint8Array;
  /** Of what it holds, since another zlib may zip it otherwise, and some hosts hand it out unzipped. */
  hash: string;
}

const shardCodec: Codec<ZippedShard> = {
  encode: ({ zipped }) => zipped,
  decode: (zipped) => ({ zipped, hash: hashContent(gunzipSync(zipped)) }),
};

function recallShard({ key, days }: PlannedShard, cache: StepCache): Promise<ZippedShard> {
  return recall(cache, key, shardCodec, async () => {
    const texts: DayTexts[] = [];
    for (const day of days) texts.push(parseTexts(await day.readTexts()));
    const shard = encodeShard(buildShard(texts));
    return { zipped: await zip(shard), hash: hashContent(shard) };
  });
}

function parseTexts(texts: Uint8Array): DayTexts {
  return v.parse(dayTextsSchema, JSON.parse(Buffer.from(texts).toString()));
}

async function zip(bytes: Uint8Array): Promise<Uint8Array> {
  const zipped = await promisify(gzip)(bytes, { level: 9 });
  // Which system wrote it: the same digests give the same bytes on all of them.
  zipped[9] = 255;
  return zipped;
}

function writeGlossaryFile(days: readonly Day[]): string {
  const editionCount = days.reduce((sum, { facts }) => sum + facts.papers.length, 0);
  const glossary = joinGlosses(
    days.map(({ facts }) => facts.glosses),
    editionCount,
  );
  return JSON.stringify(v.parse(glossarySchema, glossary));
}
