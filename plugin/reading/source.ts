import { readFile } from 'node:fs/promises';
import { joinDigests } from '../../src/digest/joinDigests.ts';
import { parseDigest, type ParsedDigest } from '../../src/digest/parseDigest.ts';
import type { StepCache } from '../cache/stepCache.ts';
import { hash, hashTexts } from '../hashes.ts';
import { readFacts, type Reading } from './readDay.ts';

/** What a day is made of: a file, or all files of its date. */
export interface Source {
  /** Stands for the names and the contents of its files. */
  key: string;
  /** The file as messages name it; the first of several. */
  file: string;
  reading: Reading;
  /** Reads it again, with its texts. Throws where it has changed. */
  parse: () => Promise<ParsedDigest>;
}

/**
 * Reads a digest's file.
 * @param file as messages shall name it
 * @throws {Error} where it cannot be read
 */
export async function readSource(path: string, file: string, cache: StepCache): Promise<Source> {
  const content = await readFile(path);
  const contentHash = hash(content);
  const key = hashTexts([file, contentHash]);
  const parse = async () => {
    const again = await readFile(path);
    if (hash(again) !== contentHash)
      throw new Error(`${file} changed while the site was built. Build again.`);
    return parseDigest(again.toString(), file);
  };
  const reading = await readFacts(key, cache, () => parseDigest(content.toString(), file));
  return { key, file, reading, parse };
}

/** Stands for several files together. */
export function joinKeys(sources: readonly Source[]): string {
  return hashTexts(sources.map(({ key }) => key));
}

/**
 * Joins the files of one date to one source, which tells only of the join.
 * @param sources in the order of their names
 */
export async function joinSources(sources: readonly Source[], cache: StepCache): Promise<Source> {
  const key = joinKeys(sources);
  const parse = async () => {
    const parsed = await Promise.all(sources.map((source) => source.parse()));
    const files = parsed.flatMap(({ digest }, index) =>
      digest ? [{ digest, file: sources[index]?.file ?? '' }] : [],
    );
    const { digests, messages } = joinDigests(files);
    return { digest: digests[0], messages };
  };
  return { key, file: sources[0]?.file ?? '', reading: await readFacts(key, cache, parse), parse };
}
