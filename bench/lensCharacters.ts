import { resolve } from 'node:path';
import type { Edition } from '../src/digest/edition.ts';
import { countCharacters } from '../src/digest/insight/countCharacters.ts';
import { findNoInformation } from '../src/digest/insight/findNoInformation.ts';
import { sevenKinds, sectionsOfKind, type SevenKind } from '../src/digest/sevenSections.ts';
import { readBenchCollection } from './collection.ts';
import { readArgument } from './readArguments.ts';
import { formatTable } from './table.ts';

const usage = 'node bench/run.mjs bench/lensCharacters.ts --digests DIR [--day 2025-05-20]';

/** How much a reader sees of a day in a lens, with and without what is folded there, against the whole of its text, and with how many keys the day is gone through. */
export async function main(args: string[]): Promise<void> {
  const folder = readArgument(args, 'digests');
  if (folder === undefined) throw new Error(usage);
  const { digests } = await readBenchCollection(resolve(folder));
  const day = readArgument(args, 'day');
  const days = digests.filter(({ date }) => day === undefined || date === day);
  for (const { date, editions } of days) describe(date, editions);
  if (days.length > 1)
    describe(
      `all ${days.length} days`,
      days.flatMap(({ editions }) => editions),
    );
}

function describe(name: string, editions: Edition[]): void {
  const whole = sum(editions.flatMap(textsOf).map((text) => countCharacters(text)));
  const rows = sevenKinds.map((kind) => describeLens(editions, kind, whole));
  const columns = [
    'lens',
    'papers',
    'characters',
    'seen, folded',
    'say nothing',
    'of the whole',
    'seen of it',
  ];
  process.stdout.write(`${name}: ${editions.length} papers, ${whole} characters in all\n\n`);
  process.stdout.write(`${formatTable({ columns, rows })}\n\n`);
  process.stdout.write(`${describeKeys(editions.length)}\n\n`);
}

/**
 * Of a lens: the papers that have such a section, its characters, those that are seen while what only says that nothing is
 * known is folded, the sections that say no more than that, and what both are of the whole text.
 */
function describeLens(editions: Edition[], kind: SevenKind, whole: number): string[] {
  const found = editions.map((edition) => sectionsOfKind(edition, kind));
  const texts = found.flat().map(({ markdown }) => markdown);
  const characters = sum(texts.map((text) => countCharacters(text)));
  const seen = texts.map(countSeen);
  return [
    kind,
    `${found.filter((sections) => sections.length > 0).length}`,
    `${characters}`,
    `${sum(seen)}`,
    `${seen.filter((count) => count === 0).length}`,
    `${((100 * characters) / whole).toFixed(1)} %`,
    `${((100 * sum(seen)) / whole).toFixed(1)} %`,
  ];
}

/** What of a text is in view while what only says that nothing is known is folded. */
function countSeen(markdown: string): number {
  const folded = findNoInformation(markdown).map((span) => countCharacters(markdown, span));
  return countCharacters(markdown) - sum(folded);
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
