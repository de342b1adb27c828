import { gatherStack } from '../src/digest/gatherStack.ts';
import { lastDays, wholeMonth, type DaySpan } from '../src/digest/daySpan.ts';
import type { Digest } from '../src/digest/digest.ts';
import { readBenchCollection } from './collection.ts';
import { readArgument } from './readArguments.ts';
import { formatTable } from './table.ts';

const usage = 'node bench/run.mjs bench/stackSavings.ts --digests DIR [--from 2025-05-19 --to 2025-05-25]';

/** How many of the papers of several days are the same, so that reading them as one list saves reading them again. */
export async function main(args: string[]): Promise<void> {
  const folder = readArgument(args, 'digests');
  if (folder === undefined) throw new Error(usage);
  const { digests } = await readBenchCollection(folder);
  const dates = digests.map(({ date }) => date).toSorted();
  const [from = dates[0] ?? '', to = dates.at(-1) ?? ''] = [
    readArgument(args, 'from'),
    readArgument(args, 'to'),
  ];
  const weeks = dates.map((date) => lastDays(date, 7)).filter((span) => daysIn(digests, span).length > 1);
  const months = [...new Set(dates.map((date) => wholeMonth(date).from))].map(wholeMonth);
  const rows = [
    [`${from} to ${to}`, ...measure(digests, [{ from, to }])],
    ['the 7 days up to each day', ...measure(digests, weeks)],
    ['each month', ...measure(digests, months)],
  ];
  const columns = ['days', 'stacks', 'editions', 'papers', 'saved'];
  process.stdout.write(`${formatTable({ columns, rows })}\n`);
}

function daysIn(digests: readonly Digest[], { from, to }: DaySpan): Digest[] {
  return digests.filter(({ date }) => date >= from && date <= to);
}

function measure(digests: readonly Digest[], spans: DaySpan[]): string[] {
  const stacks = spans.map((span) =>
    daysIn(digests, span).map(({ date, editions }) => ({
      date,
      paperIds: editions.map(({ paperId }) => paperId),
    })),
  );
  const editions = stacks.flat().reduce((sum, { paperIds }) => sum + paperIds.length, 0);
  const papers = stacks.reduce((sum, days) => sum + gatherStack(days).length, 0);
  return [stacks.length, editions, papers, `${Math.round(100 * (1 - papers / editions))} %`].map(String);
}
