import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashTexts } from '../hashes.ts';
import { makeMemoryCache, type StepCache } from './stepCache.ts';

export interface DiskCacheOptions {
  /** The folder of all collections' caches. It is made with the first thing to keep. */
  folder: string;
  /** The collection by whatever name: builds of others leave alone what is kept for it. */
  collection: string;
  /** Stands for the code that makes what is kept: other code never reads it. */
  code: string;
  /** Is told once where nothing can be kept. */
  warn: (message: string) => void;
}

/** What a collection left that nobody built for so long is removed. */
const forgottenAfterMs = 30 * 24 * 60 * 60 * 1000;
/** By then, whoever was writing has stopped. */
const writtenWithinMs = 60 * 60 * 1000;
const temporary = '.tmp';
const checksumLength = 32;

/**
 * Keeps a collection's steps from one build to the next, a file each: SHA-256 of the file's name and content, and the
 * content. A file that was cut off, changed or put in another's place does not fit it and counts as missing. Several
 * builds may use a folder at once: a file comes into being whole, and one that another build has removed is made again.
 */
export function openDiskCache({ folder, collection, code, warn }: DiskCacheOptions): StepCache {
  const own = join(folder, shorten(hashTexts([collection])));
  const nameOf = (key: string) => shorten(hashTexts([code, key]));
  /** What the disk does not take is kept here. */
  const unwritten = makeMemoryCache();
  let isWarned = false;
  let made: Promise<unknown> | undefined;

  return {
    async read(key) {
      const name = nameOf(key);
      return (await readWhole(join(own, name), name)) ?? (await unwritten.read(key));
    },
    async write(key, content) {
      const name = nameOf(key);
      try {
        made ??= mkdir(own, { recursive: true });
        await made;
        await writeWhole(join(own, name), Buffer.concat([checksum(name, content), content]));
      } catch (error) {
        await unwritten.write(key, content);
        made = undefined;
        if (!isWarned) warn(sayUnwritable(folder, error));
        isWarned = true;
      }
    },
    async keepOnly(keys) {
      await unwritten.keepOnly(keys);
      await removeOthers(own, new Set(Array.from(keys, nameOf)));
      await touch(own);
      await removeForgotten(folder);
    },
  };
}

function sayUnwritable(folder: string, cause: unknown): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return `The build cannot keep its steps in ${folder} (${reason}), so the next one makes all of them again. Free that place, or set BUILD_CACHE=off.`;
}

/** Half of a SHA-256 tells any two apart, and makes a short name. */
function shorten(digest: string): string {
  return digest.slice(0, 32);
}

function checksum(name: string, content: Uint8Array): Uint8Array {
  return createHash('sha256').update(name).update(content).digest();
}

async function readWhole(path: string, name: string): Promise<Uint8Array | undefined> {
  const file = await readFile(path).catch(() => undefined);
  if (!file) return undefined;
  const content = file.subarray(checksumLength);
  return file.subarray(0, checksumLength).equals(checksum(name, content)) ? content : undefined;
}

async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  const aside = `${path}.${randomUUID()}${temporary}`;
  try {
    await writeFile(aside, content);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

async function removeOthers(own: string, names: ReadonlySet<string>): Promise<void> {
  for (const name of await listOwn(own)) {
    if (names.has(name)) continue;
    const path = join(own, name);
    if (name.endsWith(temporary) && (await ageOf(path)) < writtenWithinMs) continue;
    await remove(path);
  }
}

async function removeForgotten(folder: string): Promise<void> {
  for (const name of await listOwn(folder)) {
    const path = join(folder, name);
    if ((await ageOf(path)) > forgottenAfterMs) await remove(path);
  }
}

/** Marks a collection's folder as used today. */
async function touch(own: string): Promise<void> {
  const now = new Date();
  await utimes(own, now, now).catch(() => undefined);
}

async function ageOf(path: string): Promise<number> {
  const modified = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
  return modified === undefined ? 0 : Date.now() - modified;
}

/** Files and folders that a cache has named, and nothing else that may have come there. */
async function listOwn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^[0-9a-f]{32}(?:$|\.)/.test(name));
}

/** What stays, since another build holds it, is tried again by the next one. */
async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}
