import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { readCollection } from '../plugin/readCollection.ts';
import type { Hit, SearchNote } from '../src/search/answer.ts';
import type { SearchEngine } from '../src/search/engine/searchEngine.ts';
import { openSearch, searchWith } from './engines/paperDailyEngine.ts';
import { measureQuality, tabulateQuality, type Question } from './quality.ts';
import { readArgument } from './readArguments.ts';
import { formatTable } from './table.ts';

const usage = `npm run search -- "강화 학습" [--digests DIR]
npm run search -- --queries FILE.jsonl --out FILE.jsonl [--digests DIR]
A line {"q": "…"} gives {"q": "…", "ids": […]}, ten at most; with "set" and "rel" in the lines, MRR@10 and recall@10 are printed for each set.`;

const lineSchema = v.object({
  q: v.string(),
  set: v.exactOptional(v.string()),
  rel: v.exactOptional(v.array(v.string())),
});
type Line = v.InferOutput<typeof lineSchema>;

/** Searches from a shell with the app's own analyser, index and ranking. */
export async function main(args: string[]): Promise<void> {
  try {
    await run(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function run(args: string[]): Promise<void> {
  const root = resolve(import.meta.dirname, '..');
  const queries = readArgument(args, 'queries');
  const text = args
    .filter((arg, index) => !arg.startsWith('--') && !args[index - 1]?.startsWith('--'))
    .join(' ');
  if (queries === undefined && text === '') throw new Error(usage);
  const lines = queries === undefined ? [] : await readLines(queries);
  const { digests } = await readCollection(resolve(root, readArgument(args, 'digests') ?? 'seeds'), root);
  const engine = openSearch(digests);
  if (queries === undefined) printAnswer(engine, text);
  else await answerLines(engine, lines, readArgument(args, 'out'));
}

/** @throws {Error} that names the line that is no query */
async function readLines(file: string): Promise<Line[]> {
  const lines = (await readFile(resolve(file), 'utf8')).split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${file}:${index + 1}`)]));
}

function readLine(line: string, place: string): Line {
  try {
    return v.parse(lineSchema, JSON.parse(line));
  } catch (cause) {
    throw new Error(`${place} is no query. Write one as {"q": "강화 학습"}.`, { cause });
  }
}

async function answerLines(engine: SearchEngine, lines: Line[], out: string | undefined): Promise<void> {
  const search = searchWith(engine);
  const answers = lines.map(({ q }) => JSON.stringify({ q, ids: search(q) }));
  if (out === undefined) process.stdout.write(`${answers.join('\n')}\n`);
  else await writeFile(resolve(out), `${answers.join('\n')}\n`);
  const questions = lines.flatMap(({ q, set = 'all', rel }): Question[] =>
    rel === undefined || rel.length === 0 ? [] : [{ q, set, rel }],
  );
  if (questions.length === 0) return;
  const sets = measureQuality(search, questions);
  const table = formatTable(tabulateQuality([{ name: 'MRR@10 [95 %] / recall@10', sets }]));
  (out === undefined ? process.stderr : process.stdout).write(`${table}\n`);
}

function printAnswer(engine: SearchEngine, text: string): void {
  const { hits, total, notes } = engine.search({ text, order: 'relevance', limit: 10 }, true);
  const lines = [...notes.map(formatNote), `${total} papers`, ...hits.map(formatHit)];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function formatHit({ paperId, name, title, date, standing, places }: Hit, index: number): string {
  const fullTitle = name === undefined ? title : `${name}: ${title}`;
  const facts = [paperId, date, ...(standing === 'sound' ? [] : [standing]), places.join(', ')];
  return `${String(index + 1).padStart(2)}. ${fullTitle}\n    ${facts.join(' · ')}`;
}

function formatNote(note: SearchNote): string {
  if (note.kind === 'absent') return `No digest has the ${note.what} "${note.typed}".`;
  if (note.kind === 'withoutFilters') return `Without filters, "${note.text}" finds ${note.count}.`;
  return `"${note.typed}" was read as "${note.read}" (${note.kind}).`;
}
