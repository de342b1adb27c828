import { resolve } from 'node:path';
import { readCollection } from './readCollection.ts';
import type { Digest } from '../src/digest/digest.ts';
import { listDifferences, show } from './figures/compareEditions.ts';
import { draw, findInDigests, type FoundFigures, type PlacedFigure } from './figures/drawFigures.ts';
import { createRandom } from './generate/createRandom.ts';
import { isHeldBack } from './quality.ts';
import { readArgument, readNumberArgument } from './readArguments.ts';

const usage = `node bench/run.mjs bench/figures.ts --digests DIR[,DIR…] [--half tuned|held] [--count 100] [--seed 1]
Draws figures at random from the results sections, one a line for a person to judge: its id, the figure between what is
shown around it, its sentence. --half keeps the days that the rules were made on, or those held back.
With --compare, lists instead the figures in which two editions of a paper differ.`;

/** Read in full while the rules were made, whatever their half. */
const tunedDays = ['2025-05-06', '2025-05-08', '2025-05-11', '2025-05-20', '2025-05-22'];

/** Nothing was tuned on it, whatever its half. */
const heldBackDay = '2025-05-12';

export async function main(args: string[]): Promise<void> {
  const folders = readArgument(args, 'digests');
  if (folders === undefined) throw new Error(usage);
  const digests = await readDigests(folders.split(','), readArgument(args, 'half'));
  if (args.includes('--compare')) {
    process.stdout.write(`${listDifferences(digests).join('\n')}\n`);
    return;
  }
  const found = findInDigests(digests);
  const random = createRandom(readNumberArgument(args, 'seed') ?? 1);
  const drawn = draw(found.figures, readNumberArgument(args, 'count') ?? 100, random);
  process.stdout.write(`${[...drawn.map(formatFigure), formatTotals(digests, found)].join('\n')}\n`);
}

async function readDigests(folders: string[], half: string | undefined): Promise<Digest[]> {
  const root = resolve(import.meta.dirname, '..');
  const read = await Promise.all(folders.map((folder) => readCollection(resolve(root, folder), root)));
  return read
    .flatMap(({ digests }) => digests)
    .filter(({ date }) => half === undefined || halfOf(date) === half);
}

function halfOf(date: string): 'tuned' | 'held' {
  if (tunedDays.includes(date)) return 'tuned';
  return date === heldBackDay || isHeldBack(date) ? 'held' : 'tuned';
}

function formatFigure({ id, figure, markdown }: PlacedFigure): string {
  const { sentence } = figure;
  return [id, show(figure), markdown.slice(sentence.start, sentence.end)].join('\t');
}

function formatTotals(digests: Digest[], found: FoundFigures): string {
  const { figures, papers, sections, sectionsWithFigures } = found;
  const perPaper = (figures.length / papers).toFixed(2);
  const share = ((100 * sectionsWithFigures) / sections).toFixed(1);
  return `${figures.length} figures in ${digests.length} days, ${papers} papers: ${perPaper} a paper; ${sectionsWithFigures} of ${sections} results sections have one (${share} %)`;
}
