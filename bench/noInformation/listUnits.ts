import { resolve } from 'node:path';
import { readCollection } from '../readCollection.ts';
import { readArgument } from '../readArguments.ts';
import { formatTable, type Table } from '../table.ts';
import { halves } from './halves.ts';
import { labels, labelUnits, readLabels, type LabelledUnit } from './readLabels.ts';

const usage = `node bench/run.mjs bench/noInformation/listUnits.ts [--digests DIR] [--half tuning|heldOut] [--label empty] [--count]
DIR is relative to the project's root, or absolute; ../shared/digests where none is named. With --count, a table in place of the units.`;

/** Prints every bullet, and every sentence outside lists, as a JSON object a line, with its label and its half. */
export async function main(args: string[]): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  const { digests } = await readCollection(
    resolve(root, readArgument(args, 'digests') ?? '../shared/digests'),
    root,
  );
  const half = readChoice(args, 'half', halves);
  const label = readChoice(args, 'label', labels);
  const units = labelUnits(digests, await readLabels()).filter(
    (unit) => (half === undefined || unit.half === half) && (label === undefined || unit.label === label),
  );
  const lines = args.includes('--count')
    ? [formatTable(tabulateUnits(units))]
    : units.map((unit) => JSON.stringify(unit));
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** @throws {Error} where the argument is none of the choices */
function readChoice<T extends string>(args: string[], name: string, choices: readonly T[]): T | undefined {
  const value = readArgument(args, name);
  const choice = choices.find((each) => each === value);
  if (value !== undefined && choice === undefined)
    throw new Error(`--${name} is one of ${choices.join(', ')}, not "${value}".\n${usage}`);
  return choice;
}

function tabulateUnits(units: LabelledUnit[]): Table {
  const dates = [...new Set(units.map(({ date }) => date))];
  return {
    columns: ['', 'editions', 'bullets', 'empty', 'doubtful', 'sentences', 'empty', 'doubtful'],
    rows: [
      ...dates.map((date) => countUnits(date, (unit) => unit.date === date)),
      ...halves.map((half) => countUnits(half, (unit) => unit.half === half)),
      countUnits('all', () => true),
    ],
  };

  function countUnits(name: string, isCounted: (unit: LabelledUnit) => boolean): string[] {
    const counted = units.filter(isCounted);
    const editions = new Set(counted.map(({ date, paperId }) => `${date}/${paperId}`)).size;
    return [name, String(editions), ...countLabels(counted, 'bullet'), ...countLabels(counted, 'sentence')];
  }
}

function countLabels(units: LabelledUnit[], form: LabelledUnit['form']): string[] {
  const ofForm = units.filter((unit) => unit.form === form);
  const count = (label: LabelledUnit['label']) => ofForm.filter((unit) => unit.label === label).length;
  return [ofForm.length, count('empty'), count('doubtful')].map(String);
}
