import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { listDigestFiles, sayUnreadable } from '../plugin/reading/digestFolder.ts';
import type { Digest } from '../src/digest/digest.ts';
import { joinDigests } from '../src/digest/joinDigests.ts';
import type { Message } from '../src/digest/message.ts';
import { parseDigest } from '../src/digest/parseDigest.ts';

/** A folder of digests, read. */
export interface Collection {
  /** One for each date, oldest first. */
  digests: Digest[];
  messages: Message[];
}

/**
 * Reads every digest in a folder with all its texts, in the order of their names.
 * @param folder absolute
 * @param root the project's root: messages name files from there
 * @throws {Error} that names the folder where it cannot be read
 */
export async function readCollection(folder: string, root: string): Promise<Collection> {
  const names = await listDigestFiles(folder);
  const files = names.map((name) => ({ path: join(folder, name), file: relative(root, join(folder, name)) }));
  const read = await Promise.all(files.map(readDigestFile));
  const joined = joinDigests(read.flatMap(({ digest, file }) => (digest ? [{ digest, file }] : [])));
  return {
    digests: joined.digests,
    messages: [...read.flatMap(({ messages }) => messages), ...joined.messages],
  };
}

async function readDigestFile({ path, file }: { path: string; file: string }) {
  try {
    return { file, ...parseDigest(await readFile(path, 'utf8'), file) };
  } catch (cause) {
    return { file, digest: undefined, messages: [sayUnreadable(file, cause)] };
  }
}
