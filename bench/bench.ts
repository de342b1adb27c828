import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseDigest } from '../src/digest/parseDigest.ts';
import type { Digest } from '../src/digest/digest.ts';
import { fieldGlossary } from '../src/search/glossary/fieldGlossary.ts';
import { describeParts } from './ablation.ts';
import { findMaterial, readBenchCollection, toBenchCollection } from './collection.ts';
import type { Engine } from './engines/engine.ts';
import { engines } from './engines/engines.ts';
import { oneIndexEngine, paperDailyEngine, withGlossary } from './engines/paperDailyEngine.ts';
import { generateCollection } from './generate/generateCollection.ts';
import { measureOverlap } from './overlap.ts';
import { keepHeldBack, measureQuality, readQuestions, tabulateQuality, type Question } from './quality.ts';
import { readArgument, readNumberArgument } from './readArguments.ts';
import { gzipSize, measureCosts, tabulateCosts, type Costs } from './size.ts';
import { formatTable } from './table.ts';

const usage = `node bench/run.mjs bench/bench.ts --material DIR [--sizes 250,1000,5000,20000] [--seed 1] [--out FILE]
DIR holds digests/ and queries.jsonl, and digests-titled/ and queries-titled.jsonl; for others name --digests DIR and --queries FILE.`;

const timedQuestions = 60;
const editionCharacters = 1500;
const defaultSizes = '250,1000,5000,20000';

const glossaryVariants: Engine[] = [
  withGlossary('no glossary', () => ({ pairs: [] })),
  withGlossary('pairs of the texts', ({ pairs }) => ({
    pairs: pairs.filter(([english, korean]) => !isFieldPair(english, korean)),
  })),
  withGlossary('words of the field', ({ pairs }) => ({
    pairs: pairs.filter(([english, korean]) => isFieldPair(english, korean)),
  })),
];

function isFieldPair(english: string, korean: string): boolean {
  return fieldGlossary.some((pair) => pair.english.join(' ') === english && pair.korean.join(' ') === korean);
}

/** Measures quality, then sizes and times, prints the tables and writes them to `bench/RESULTS.md`. */
export async function main(args: string[]): Promise<void> {
  const tests = findTests(args);
  const parts = ['# What was measured', describeRun()];
  const out = readArgument(args, 'out') ?? join(import.meta.dirname, 'RESULTS.md');
  // Written part by part: a run may be ended before its largest collection.
  const publish = async (part: string) => {
    parts.push(part);
    process.stdout.write(`\n${part}\n`);
    await writeFile(out, `${parts.join('\n\n')}\n`);
  };
  const questions: Question[] = [];
  for (const { digests, queries } of tests) {
    const asked = keepHeldBack(await readQuestions(queries));
    await publish(await testQuality('Quality', engines, digests, asked));
    await publish(await testQuality('What the glossary adds', glossaryVariants, digests, asked));
    await publish(await describeParts(digests, asked, report));
    questions.push(...asked);
  }
  const source = tests.at(-1)?.digests;
  if (source !== undefined) await measureSizes(source, questions, args, publish);
}

/** Folders of digests with the questions about them: the ones named, or both of the material. */
function findTests(args: string[]): { digests: string; queries: string }[] {
  const [digests, queries] = [readArgument(args, 'digests'), readArgument(args, 'queries')];
  if (digests !== undefined && queries !== undefined) return [{ digests, queries }];
  const material = readArgument(args, 'material') ?? findMaterial();
  if (material === undefined) throw new Error(usage);
  return ['', '-titled'].map((ending) => ({
    digests: join(material, `digests${ending}`),
    queries: join(material, `queries${ending}.jsonl`),
  }));
}

function describeRun(): string {
  return `Written by \`npm run bench\` with Node ${process.versions.node} on ${availableParallelism()} cores. Times on a shared machine compare within one run only.`;
}

async function testQuality(
  heading: string,
  engines: Engine[],
  folder: string,
  questions: Question[],
): Promise<string> {
  const collection = await readBenchCollection(folder);
  const qualities = [];
  for (const { name, build, load } of engines) {
    report(`${name}: ${questions.length} questions`);
    qualities.push({ name, sets: measureQuality(await load(await build(collection)), questions) });
  }
  return `## ${heading}, over ${collection.papers.length} papers

MRR@10 [95 % of bootstrap resamples] / recall@10, on the papers held back from tuning.

${formatTable(tabulateQuality(qualities))}`;
}

/** One collection is generated for all sizes; the smaller ones are its first days, up to the size at least. */
async function measureSizes(
  source: string,
  questions: Question[],
  args: string[],
  publish: (part: string) => Promise<void>,
): Promise<void> {
  const sizes = (readArgument(args, 'sizes') ?? defaultSizes).split(',').map(Number);
  const seed = readNumberArgument(args, 'seed') ?? 1;
  const { digests } = await readBenchCollection(source);
  const files = [...generateCollection(digests, { papers: Math.max(...sizes), seed, editionCharacters })];
  const days: Digest[] = [];
  const queries = sampleQueries(questions);
  let papers = 0;
  for (const size of sizes.sort((a, b) => a - b)) {
    for (; papers < size && days.length < files.length; papers += days.at(-1)?.editions.length ?? 0) {
      const [name, text] = files[days.length] ?? ['', ''];
      const { digest } = parseDigest(text, name);
      if (digest === undefined)
        throw new Error(`The generated ${name} has no date, so the generator is at fault.`);
      days.push(digest);
    }
    report(`${papers} papers`);
    const textGzipBytes = gzipSize(
      files
        .slice(0, days.length)
        .map(([, text]) => text)
        .join(''),
    );
    const costs = await measureCosts([...engines, oneIndexEngine], toBenchCollection(days), queries, report);
    await publish(`## ${papers} papers of ${editionCharacters} characters, ${queries.length} queries

The digests take ${(textGzipBytes / 1_000_000).toFixed(2)} MB gzipped.

${formatTable(tabulateCosts(costs, textGzipBytes))}

${describeOverlap(costs, queries)}`);
  }
}

function describeOverlap({ searches }: Costs, queries: string[]): string {
  const [merged, single] = [paperDailyEngine, oneIndexEngine].map(({ name }) => searches.get(name));
  if (!merged || !single) throw new Error('Both forms of the index are needed to compare what they find.');
  const overlap = measureOverlap(merged, single, queries);
  return `Merged from its shards, the search gives ${overlap.toFixed(3)} of the ten papers that one index gives.`;
}

/** Questions of every set, evenly spread. */
function sampleQueries(questions: Question[]): string[] {
  const step = Math.max(1, Math.floor(questions.length / timedQuestions));
  return questions
    .filter((_, index) => index % step === 0)
    .slice(0, timedQuestions)
    .map(({ q }) => q);
}

function report(line: string): void {
  process.stderr.write(`${line}\n`);
}
