import { readFile, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import type { Digest } from '../src/digest/digest.ts';
import type { Hit, SearchNote } from '../src/search/answer.ts';
import type { SearchEngine } from '../src/search/engine/searchEngine.ts';
import { openSearch, searchWith } from './engines/paperDailyEngine.ts';
import { measureQuality, tabulateQuality, type Question } from './quality.ts';
import { readArgument } from './readArguments.ts';
import { readCollection } from './readCollection.ts';
import { formatTable } from './table.ts';

const usage = `npm run search -- "강화 학습" [--digests DIR]
npm run search -- --queries FILE.jsonl --out FILE.jsonl [--digests DIR]
Without --digests, seeds/ is searched. A line {"q": "…"} gives {"q": "…", "ids": […]}, ten at most; with "set" and "rel" in the lines, MRR@10 and recall@10 are printed for each set.`;

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
  const { text, digests = 'seeds', queries, out } = readOptions(args);
  const lines = queries === undefined ? [{ q: text }] : await readLines(queries);
  const engine = openSearch(await readDigests(digests));
  if (queries === undefined && out === undefined) printAnswer(engine, text);
  else await answerLines(engine, lines, out);
}

const optionNames = ['digests', 'queries', 'out'];

/** @throws {Error} where an option is unknown or has no value, or nothing is asked */
function readOptions(args: string[]) {
  const isOption = (arg: string | undefined) => arg?.startsWith('--') === true;
  for (const [index, arg] of args.entries()) {
    if (!isOption(arg)) continue;
    if (!optionNames.includes(arg.slice(2))) throw new Error(`There is no option ${arg}.\n${usage}`);
    if (args[index + 1] === undefined || isOption(args[index + 1]))
      throw new Error(`${arg} needs a path behind it.\n${usage}`);
  }
  const text = args.filter((arg, index) => !isOption(arg) && !isOption(args[index - 1])).join(' ');
  const [digests, queries, out] = optionNames.map((name) => readArgument(args, name));
  if (queries === undefined && text === '') throw new Error(usage);
  if (queries !== undefined && text !== '')
    throw new Error(`Ask either "${text}" or the queries of ${queries}.\n${usage}`);
  return { text, digests, queries, out };
}

/** @throws {Error} that names the folder where it cannot be read or holds no digest */
async function readDigests(folder: string): Promise<Digest[]> {
  const root = resolve(import.meta.dirname, '..');
  const path = resolve(root, folder);
  const advice = "Name another behind --digests, relative to the project's root or absolute.";
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory();
  if (!isFolder) throw new Error(`There is no folder ${path}. ${advice}`);
  const { digests } = await readCollection(path, root);
  if (digests.length === 0) throw new Error(`No digest was found in ${path}. ${advice}`);
  return digests;
}

/** @throws {Error} that names the file that cannot be read, or the line that is no query */
async function readLines(file: string): Promise<Line[]> {
  const text = await readFile(resolve(file), 'utf8').catch((cause: unknown) => {
    throw new Error(
      `The queries cannot be read: ${resolve(file)}. Name a JSON Lines file behind --queries.`,
      {
        cause,
      },
    );
  });
  const lines = text.replace(/^\uFEFF/, '').split('\n');
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
  // Each query is searched once, for its answer and for its quality.
  const found = new Map(lines.map(({ q }) => [q, search(q)]));
  const findAgain = (q: string) => found.get(q) ?? [];
  const answers = lines.map(({ q }) => `${JSON.stringify({ q, ids: findAgain(q) })}\n`).join('');
  if (out === undefined) process.stdout.write(answers);
  else await writeAnswers(out, answers);
  const questions = lines.flatMap(({ q, set = 'all', rel }): Question[] =>
    rel === undefined || rel.length === 0 ? [] : [{ q, set, rel }],
  );
  if (questions.length === 0) return;
  const sets = measureQuality(findAgain, questions);
  const table = formatTable(tabulateQuality([{ name: 'MRR@10 [95 %] / recall@10', sets }]));
  (out === undefined ? process.stderr : process.stdout).write(`${table}\n`);
}

/** @throws {Error} that names the file where it cannot be written */
async function writeAnswers(file: string, answers: string): Promise<void> {
  await writeFile(resolve(file), answers).catch((cause: unknown) => {
    throw new Error(`The answers cannot be written: ${resolve(file)}. Name a file in a folder that exists.`, {
      cause,
    });
  });
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
