import { resolve } from 'node:path';
import type { Edition } from '../src/digest/edition.ts';
import { countCharacters } from '../src/digest/insight/countCharacters.ts';
import { findNoInformation } from '../src/digest/insight/findNoInformation.ts';
import { sevenKinds, sectionsOfKind, type SevenKind } from '../src/digest/sevenSections.ts';
import { readBenchCollection } from './collection.ts';
import { readArgument } from './readArguments.ts';
import { formatTable } from './table.ts';

const usage = 'node bench/run.mjs bench/lensCharacters.ts --digests DIR [--day 2025-05-20]';

/** How much a reader reads of a day in a lens, against the whole of its text, and with how many keys the day is gone through. */
export async function main(args: string[]): Promise<void> {
  const folder = readArgument(args, 'digests');
  if (folder === undefined) throw new Error(usage);
  const { digests } = await readBenchCollection(resolve(folder));
  const day = readArgument(args, 'day');
  for (const { date, editions } of digests) {
    if (day !== undefined && date !== day) continue;
    const whole = sum(editions.flatMap(textsOf).map((text) => countCharacters(text)));
    const rows = sevenKinds.map((kind) => describeLens(editions, kind, whole));
    const columns = ['lens', 'papers', 'characters', 'that say something', 'of the whole text'];
    process.stdout.write(`${date}: ${editions.length} papers, ${whole} characters in all\n\n`);
    process.stdout.write(`${formatTable({ columns, rows })}\n\n`);
    process.stdout.write(`${describeKeys(editions.length)}\n\n`);
  }
}

function describeLens(editions: Edition[], kind: SevenKind, whole: number): string[] {
  const found = editions.map((edition) => sectionsOfKind(edition, kind));
  const texts = found.flat().map(({ markdown }) => markdown);
  const characters = sum(texts.map((text) => countCharacters(text)));
  const empty = sum(
    texts.flatMap((text) => findNoInformation(text).map((span) => countCharacters(text, span))),
  );
  return [
    kind,
    `${found.filter((sections) => sections.length > 0).length}`,
    `${characters}`,
    `${characters - empty}`,
    `${((100 * (characters - empty)) / whole).toFixed(1)} %`,
  ];
}

function textsOf({ before, sections, after }: Edition): string[] {
  return [before, ...sections.map(({ markdown }) => markdown), after];
}

/** The section's own key, a step to each paper, a mark on each of those that are kept, and the day done; see e2e/lens.spec.ts. */
function describeKeys(papers: number): string {
  const kept = Math.round(papers / 5);
  return `Keys, with one paper in five saved: ${1 + papers + kept + 1} in the lens; ${3 * papers + kept + 1} where each paper is opened and left (j, Enter, u).`;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
