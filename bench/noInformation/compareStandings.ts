import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { readCollection } from '../readCollection.ts';
import { standings, type Standing } from '../../src/digest/edition.ts';
import { readArgument } from '../readArguments.ts';
import { readJsonLines } from '../readJsonLines.ts';
import { formatTable, type Table } from '../table.ts';

const standingLineSchema = v.strictObject({
  date: v.string(),
  paperId: v.string(),
  standing: v.picklist(standings),
});

interface Comparison {
  edition: string;
  labelled: Standing;
  /** Nothing where the parser has no such edition. */
  parsed: Standing | undefined;
}

/** Prints how often the parser's standing of an edition is the one that a reader gave it, and where they differ. */
export async function main(args: string[]): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  const folder = resolve(root, readArgument(args, 'digests') ?? '../shared/digests');
  const { digests } = await readCollection(folder, root);
  const parsed = new Map<string, Standing>(
    digests.flatMap(({ date, editions }) =>
      editions.map(({ paperId, standing }) => [`${date}/${paperId}`, standing] as const),
    ),
  );
  const lines = await readJsonLines(join(import.meta.dirname, 'standings.jsonl'), standingLineSchema);
  const comparisons = lines.map(({ date, paperId, standing }): Comparison => {
    const edition = `${date}/${paperId}`;
    return { edition, labelled: standing, parsed: parsed.get(edition) };
  });
  process.stdout.write(`${formatTable(tabulateConfusion(comparisons))}\n\n${describe(comparisons)}\n`);
}

/** A row for each standing that a reader gave, a column for each that the parser gives. */
function tabulateConfusion(comparisons: Comparison[]): Table {
  return {
    columns: ['labelled \\ parsed', ...standings],
    rows: standings.map((labelled) => {
      const ofRow = comparisons.filter((each) => each.labelled === labelled);
      const counts = standings.map((parsed) => ofRow.filter((each) => each.parsed === parsed).length);
      return [labelled as string].concat(counts.map(String));
    }),
  };
}

function describe(comparisons: Comparison[]): string {
  const differing = comparisons.filter(({ labelled, parsed }) => labelled !== parsed);
  return [
    `${comparisons.length - differing.length} of ${comparisons.length} editions have the standing that they were labelled with.`,
    ...differing.map(
      ({ edition, labelled, parsed }) =>
        `${edition} is ${labelled} to a reader, ${parsed ?? 'missing'} to the parser.`,
    ),
  ].join('\n');
}
