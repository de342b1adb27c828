import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findMaterial, readBenchCollection } from './collection.ts';
import { generateCollection } from './generate/generateCollection.ts';
import { readArgument, readNumberArgument } from './readArguments.ts';

const usage =
  'node bench/run.mjs bench/generate.ts --digests DIR --papers N --out DIR [--seed S] [--papers-a-day 20] [--repeat-share .39] [--edition-characters 1500]';

/** Writes a generated collection into a folder. */
export async function main(args: string[]): Promise<void> {
  const material = findMaterial();
  const digestsFolder = readArgument(args, 'digests') ?? (material && join(material, 'digests-titled'));
  const papers = readNumberArgument(args, 'papers');
  const out = readArgument(args, 'out');
  if (digestsFolder === undefined || papers === undefined || out === undefined) throw new Error(usage);
  const [papersADay, repeatShare, editionCharacters] = [
    'papers-a-day',
    'repeat-share',
    'edition-characters',
  ].map((name) => readNumberArgument(args, name));
  const { digests } = await readBenchCollection(digestsFolder);
  const files = generateCollection(digests, {
    papers,
    seed: readNumberArgument(args, 'seed') ?? 1,
    ...(papersADay !== undefined && { papersADay }),
    ...(repeatShare !== undefined && { repeatShare }),
    ...(editionCharacters !== undefined && { editionCharacters }),
  });
  const folder = resolve(out);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  process.stdout.write(`${papers} papers in ${files.size} digests: ${folder}\n`);
}
