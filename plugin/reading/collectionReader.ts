import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Message } from '../../src/digest/message.ts';
import type { StepCache } from '../cache/stepCache.ts';
import { hashTexts } from '../hashes.ts';
import { mapAtOnce } from '../mapAtOnce.ts';
import type { Progress } from '../progress.ts';
import { listDigestFiles, sayUnreadable } from './digestFolder.ts';
import { readingKeys, readTexts, type Day } from './readDay.ts';
import { joinKeys, joinSources, readSource, type Source } from './source.ts';

/** A folder of digests, read: everything but the texts, which are read when they are needed. */
export interface Collection {
  /** One for each date, oldest first. */
  days: Day[];
  messages: Message[];
  /** Under which keys of the cache all of it is kept. */
  keys: string[];
}

/** A file as it was when it was read last. */
interface KnownFile {
  /** Is another whenever the file was saved. Nothing where that is not certain. */
  stamp: string | undefined;
  source: Source;
}

const filesAtOnce = 8;
/** A file that was saved just before may be saved once more within a step of the clock, and keep its stamp. */
const settledMs = 2000;

/** Reads a folder of digests, and later on what has changed in it. */
export class CollectionReader {
  private readonly folder: string;
  private readonly root: string;
  private readonly cache: StepCache;
  private files = new Map<string, KnownFile>();
  private joined = new Map<string, Source>();

  /**
   * @param folder absolute
   * @param root the project's root: messages name files from there
   */
  constructor(folder: string, root: string, cache: StepCache) {
    this.folder = folder;
    this.root = root;
    this.cache = cache;
  }

  /** @throws {Error} that names the folder where it cannot be read */
  async read(progress: Progress): Promise<Collection> {
    const files = await this.readFiles(progress);
    const dates = await this.joinDates(files);
    const sources = [...new Set([...files, ...dates])];
    return {
      days: dates.flatMap((source) => this.makeDays(source)).sort(byDate),
      messages: sources.flatMap(({ reading }) => reading.messages),
      keys: sources.flatMap(({ key }) => readingKeys(key)),
    };
  }

  private async readFiles(progress: Progress): Promise<Source[]> {
    const names = await listDigestFiles(this.folder);
    let done = 0;
    const files = await mapAtOnce(names, filesAtOnce, async (name): Promise<[string, KnownFile]> => {
      progress('Reading digests', done++, names.length);
      return [name, await this.readFile(name)];
    });
    this.files = new Map(files);
    return files.map(([, { source }]) => source);
  }

  private async readFile(name: string): Promise<KnownFile> {
    const path = join(this.folder, name);
    const file = relative(this.root, path);
    try {
      const stamp = readStamp(path);
      const known = this.files.get(name);
      if (known && stamp !== undefined && known.stamp === stamp) return known;
      return { stamp, source: await readSource(path, file, this.cache) };
    } catch (cause) {
      const messages = [sayUnreadable(file, cause)];
      const parse = async () => ({ digest: undefined, messages });
      return { stamp: undefined, source: { key: hashTexts([file]), file, reading: { messages }, parse } };
    }
  }

  /** One source for each date. */
  private async joinDates(files: readonly Source[]): Promise<Source[]> {
    const byDate = new Map<string, Source[]>();
    for (const source of files) {
      const date = source.reading.facts?.date;
      if (date !== undefined) byDate.set(date, [...(byDate.get(date) ?? []), source]);
    }
    const before = this.joined;
    this.joined = new Map();
    const dates: Source[] = [];
    for (const sources of byDate.values()) dates.push(await this.joinDate(sources, before));
    return dates;
  }

  private async joinDate(sources: Source[], before: ReadonlyMap<string, Source>): Promise<Source> {
    const [first, ...others] = sources;
    if (first && others.length === 0) return first;
    const key = joinKeys(sources);
    const joined = before.get(key) ?? (await joinSources(sources, this.cache));
    this.joined.set(key, joined);
    return joined;
  }

  private makeDays({ key, reading: { facts }, parse }: Source): Day[] {
    if (!facts) return [];
    return [{ key, facts, readTexts: () => readTexts(key, facts, this.cache, parse) }];
  }
}

function byDate(a: Day, b: Day): number {
  return a.facts.date < b.facts.date ? -1 : 1;
}

/** Not awaited: of 2,000 files, waiting for each would take longer than all else when one of them is saved. */
function readStamp(path: string): string | undefined {
  const { ino, size, mtimeMs, ctimeMs } = statSync(path);
  const isSettled = Date.now() - Math.max(mtimeMs, ctimeMs) > settledMs;
  return isSettled ? [ino, size, mtimeMs, ctimeMs].join(' ') : undefined;
}
