import { resolve } from 'node:path';
import { readCollection } from '../readCollection.ts';
import type { Digest } from '../../src/digest/digest.ts';
import type { Edition } from '../../src/digest/edition.ts';
import { findNoInformation } from '../../src/digest/insight/findNoInformation.ts';
import type { TextSpan } from '../../src/digest/insight/textSpan.ts';
import { readArgument } from '../readArguments.ts';
import { formatTable, type Table } from '../table.ts';
import { halves, type Half } from './halves.ts';
import { labelUnits, nameUnit, readLabels, type LabelledUnit } from './readLabels.ts';
import { placesOf, type Place } from './readUnits.ts';

const usage = `node bench/run.mjs bench/noInformation/compareRule.ts [--digests DIR] [--half tuning|heldOut] [--without DATE]
heldOut, where no half is named: figures only. tuning lists the units on which rule and label differ, too.`;

interface JudgedUnit extends LabelledUnit {
  /** By the rule. */
  isFound: boolean;
}

/** Prints how well `findNoInformation` finds the units that are labelled empty. */
export async function main(args: string[]): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  const folder = resolve(root, readArgument(args, 'digests') ?? '../shared/digests');
  const half = readHalf(readArgument(args, 'half') ?? 'heldOut');
  const { digests } = await readCollection(folder, root);
  const units = judgeUnits(digests, await readLabels()).filter(
    (unit) => unit.half === half && unit.date !== readArgument(args, 'without'),
  );
  process.stdout.write(`${formatTable(tabulate(units))}\n`);
  if (half === 'tuning') process.stdout.write(units.filter(isDiffering).map(describe).join(''));
}

function readHalf(name: string): Half {
  const half = halves.find((each) => each === name);
  if (half === undefined) throw new Error(`--half is one of ${halves.join(', ')}, not "${name}".\n${usage}`);
  return half;
}

function judgeUnits(digests: Digest[], lines: Parameters<typeof labelUnits>[1]): JudgedUnit[] {
  const found = new Set(
    digests.flatMap(({ date, editions }) =>
      editions.flatMap((edition) =>
        findIn(edition).map((found) => nameUnit({ date, paperId: edition.paperId, ...found })),
      ),
    ),
  );
  const units = labelUnits(digests, lines).map((unit) => judgeUnit(unit, found.delete(nameUnit(unit))));
  const [stray] = found;
  if (stray !== undefined) throw new Error(`The rule found ${stray}, where no unit stands.`);
  return units;
}

function judgeUnit(unit: LabelledUnit, isFound: boolean): JudgedUnit {
  return { ...unit, isFound };
}

function findIn(edition: Edition): (TextSpan & { section: Place })[] {
  return placesOf(edition).flatMap(({ section, markdown }) =>
    findNoInformation(markdown).map(({ start, end }) => ({ section, start, end })),
  );
}

/** Each count of units, then of wordings: what stands word for word several times counts once. */
function tabulate(units: JudgedUnit[]): Table {
  const wordings = [...new Map(units.map((unit) => [`${unit.label} ${unit.text}`, unit])).values()];
  return {
    columns: ['', 'units', 'empty', 'found', 'right', 'precision', 'recall'],
    rows: [
      ['units', units] as const,
      ['bullets', units.filter(({ form }) => form === 'bullet')] as const,
      ['sentences', units.filter(({ form }) => form === 'sentence')] as const,
      ['wordings', wordings] as const,
    ].flatMap(([name, counted]) => [
      measure(
        `${name}, doubtful left out`,
        counted.filter(({ label }) => label !== 'doubtful'),
      ),
      measure(`${name}, doubtful as information`, counted),
    ]),
  };
}

function measure(name: string, units: JudgedUnit[]): string[] {
  const empty = units.filter(({ label }) => label === 'empty').length;
  const found = units.filter(({ isFound }) => isFound);
  const right = found.filter(({ label }) => label === 'empty').length;
  return [
    name,
    ...[units.length, empty, found.length, right].map(String),
    share(right, found.length),
    share(right, empty),
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

function isDiffering({ label, isFound }: JudgedUnit): boolean {
  return isFound !== (label === 'empty') && (isFound || label !== 'doubtful');
}

function describe({ date, paperId, section, label, isFound, text }: JudgedUnit): string {
  return `${isFound ? 'found' : 'missed'} ${label} ${date}/${paperId} ${section}: ${text}\n`;
}
