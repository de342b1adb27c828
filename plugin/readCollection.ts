import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
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

/** Whether a file in the digests' folder is one: `.md` or `.txt`, and not hidden. */
export function isDigestFile(path: string): boolean {
  return /(?:^|[\\/])[^.\\/][^\\/]*\.(?:md|txt)$/i.test(path);
}

/**
 * Reads every digest in a folder, in the order of their names.
 * @param folder absolute
 * @param root the project's root: messages name files from there
 * @throws {Error} that names the folder where it cannot be read
 */
export async function readCollection(folder: string, root: string): Promise<Collection> {
  const names = (await listFolder(folder)).filter(isDigestFile).sort(compareStems);
  const files = names.map((name) => ({ path: join(folder, name), file: relative(root, join(folder, name)) }));
  const read = await Promise.all(files.map(readDigestFile));
  const joined = joinDigests(read.flatMap(({ digest, file }) => (digest ? [{ digest, file }] : [])));
  return {
    digests: joined.digests,
    messages: [...read.flatMap(({ messages }) => messages), ...joined.messages],
  };
}

/** By name without the ending, so that `2025-05-22-b.txt` comes behind `2025-05-22.md`. */
function compareStems(a: string, b: string): number {
  const stemOf = (name: string) => name.replace(/\.\w+$/, '');
  return stemOf(a) < stemOf(b) ? -1 : stemOf(a) > stemOf(b) ? 1 : a < b ? -1 : 1;
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  } catch (cause) {
    throw new Error(
      `The folder of digests cannot be read: ${folder}. Create it, or name another in DIGESTS_DIR (relative to the project's root, or absolute).`,
      { cause },
    );
  }
}

async function readDigestFile({ path, file }: { path: string; file: string }) {
  try {
    return { file, ...parseDigest(await readFile(path, 'utf8'), file) };
  } catch (cause) {
    const reason = `The file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`;
    const message: Message = {
      ruleId: 'unreadable-file',
      file,
      line: 1,
      column: 1,
      reason,
      advice: 'The other days are built; look at its permissions, or whether it is a link to nothing.',
    };
    return { file, digest: undefined, messages: [message] };
  }
}
