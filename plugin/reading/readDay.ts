import * as v from 'valibot';
import type { Message, RuleId } from '../../src/digest/message.ts';
import type { ParsedDigest } from '../../src/digest/parseDigest.ts';
import { jsonCodec, recall, type Codec, type StepCache } from '../cache/stepCache.ts';
import { hashContent } from '../hashes.ts';
import { addInsight, dayFactsSchema, describeDay, writeTexts, type DayFacts } from './dayFacts.ts';

/** A day of the collection. */
export interface Day {
  /** Stands for all that it was made of. */
  key: string;
  facts: DayFacts;
  /** Its file of texts in the bundle. */
  readTexts: () => Promise<Uint8Array>;
}

/** What was read of a file, or of all files of one date. */
export interface Reading {
  /** Nothing where no date was found. */
  facts?: DayFacts;
  messages: Message[];
}

const messageSchema = v.object({
  ruleId: v.custom<RuleId>((ruleId) => typeof ruleId === 'string'),
  file: v.string(),
  line: v.number(),
  column: v.number(),
  reason: v.string(),
  advice: v.string(),
});

const readingCodec: Codec<Reading> = jsonCodec(
  v.object({ facts: v.exactOptional(dayFactsSchema), messages: v.array(messageSchema) }),
);

/** Under which keys what was read is kept. */
export function readingKeys(key: string): string[] {
  return [factsKey(key), textsKey(key)];
}

/**
 * Reads everything but the texts, which are put away.
 * @param key stands for all that is parsed
 * @param parse is called where it was not read before
 */
export function readFacts(
  key: string,
  cache: StepCache,
  parse: () => ParsedDigest | Promise<ParsedDigest>,
): Promise<Reading> {
  return recall(cache, factsKey(key), readingCodec, async () => {
    const { digest, messages } = await parse();
    if (!digest) return { messages };
    const read = addInsight(digest);
    const texts = writeTexts(read);
    await cache.write(textsKey(key), texts);
    return { facts: describeDay(read, texts), messages };
  });
}

/**
 * Reads the texts that belong to a day's facts.
 * @param parse is called where they are not kept any more
 * @throws {Error} where the files have changed since, or someone has changed what is kept of them
 */
export function readTexts(
  key: string,
  facts: DayFacts,
  cache: StepCache,
  parse: () => Promise<ParsedDigest>,
): Promise<Uint8Array> {
  const hold = (texts: Uint8Array): Uint8Array => {
    if (hashContent(texts) === facts.texts.hash) return texts;
    throw new Error(
      `What was kept of ${facts.date} is not what its digest says. Delete paper-daily in Vite's cache (node_modules/.vite), or set BUILD_CACHE=off, and build again.`,
    );
  };
  return recall(cache, textsKey(key), { encode: (texts) => texts, decode: hold }, async () => {
    const { digest } = await parse();
    return hold(digest ? writeTexts(addInsight(digest)) : new Uint8Array());
  });
}

function factsKey(key: string): string {
  return `${key}.facts`;
}

function textsKey(key: string): string {
  return `${key}.texts`;
}
