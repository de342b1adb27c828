import { readdir } from 'node:fs/promises';
import type { Message } from '../../src/digest/message.ts';

/** Whether a file in the digests' folder is one: `.md` or `.txt`, and not hidden. */
export function isDigestFile(path: string): boolean {
  return /(?:^|[\\/])[^.\\/][^\\/]*\.(?:md|txt)$/i.test(path);
}

/**
 * The names of all digests in a folder, in the order in which they are read.
 * @param folder absolute
 * @throws {Error} that names the folder where it cannot be read
 */
export async function listDigestFiles(folder: string): Promise<string[]> {
  return (await listFolder(folder)).filter(isDigestFile).sort(compareStems);
}

/** What is said of a digest that cannot be read. `file` is named as messages name it. */
export function sayUnreadable(file: string, cause: unknown): Message {
  return {
    ruleId: 'unreadable-file',
    file,
    line: 1,
    column: 1,
    reason: `The file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
    advice: 'The other days are built; look at its permissions, or whether it is a link to nothing.',
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
