import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Digest } from '../src/digest/digest.ts';
import { fullTitle, type Edition } from '../src/digest/edition.ts';
import { readPlainLines } from '../src/digest/sentences.ts';
import { readCollection } from './readCollection.ts';

/** A paper as the other engines take it: its editions' texts together, plain, without Markdown's marks. */
export interface BenchPaper {
  id: string;
  /** Empty where no digest gives one. */
  title: string;
  text: string;
}

/** What an engine builds its index of: the digests themselves, or the same as one text a paper. */
export interface BenchCollection {
  digests: Digest[];
  papers: BenchPaper[];
}

const root = resolve(import.meta.dirname, '..');

/** The folder with digests and questions that is used where none is named: beside the project, or nothing. */
export function findMaterial(): string | undefined {
  const folder = resolve(dirname(root), 'shared/search');
  return existsSync(folder) ? folder : undefined;
}

/** Reads a folder of digests as the build does. A relative folder is taken from where the command was started. */
export async function readBenchCollection(folder: string): Promise<BenchCollection> {
  const { digests } = await readCollection(resolve(folder), root);
  return toBenchCollection(digests);
}

/** Joins the editions of each paper into one text, in the order of their days. */
export function toBenchCollection(digests: Digest[]): BenchCollection {
  const editionsById = new Map<string, Edition[]>();
  for (const edition of digests.flatMap(({ editions }) => editions)) {
    const editions = editionsById.get(edition.paperId);
    if (editions) editions.push(edition);
    else editionsById.set(edition.paperId, [edition]);
  }
  return { digests, papers: [...editionsById].map(([id, editions]) => toPaper(id, editions)) };
}

function toPaper(id: string, editions: Edition[]): BenchPaper {
  const titles = editions.filter(({ titleSource }) => titleSource !== 'id').map(fullTitle);
  return { id, title: [...new Set(titles)].join('\n'), text: editions.map(readText).join('\n') };
}

function readText({ before, sections, after }: Edition): string {
  return [before, ...sections.map(({ markdown }) => markdown), after].flatMap(readPlainLines).join('\n');
}
