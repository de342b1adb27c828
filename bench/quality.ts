import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { hitCount, type Search } from './engines/engine.ts';
import { createRandom } from './generate/createRandom.ts';
import type { Table } from './table.ts';

const questionSchema = v.object({
  /** Which kind of question: `ko-only.nospace`. */
  set: v.string(),
  q: v.string(),
  /** The ids of the right papers, mostly one. */
  rel: v.pipe(v.array(v.string()), v.minLength(1)),
});

export type Question = v.InferOutput<typeof questionSchema>;

/** How well the questions of a set were answered. All but the counts between 0 and 1. */
export interface SetQuality {
  set: string;
  questions: number;
  /** Mean reciprocal rank of the first right paper among the first ten. */
  reciprocalRank: number;
  /** The middle 95 % of that mean over resampled questions. */
  interval: [low: number, high: number];
  /** Share of the right papers that are among the first ten. */
  recall: number;
  /** How many questions had no result at all. */
  empty: number;
}

/**
 * Reads questions, a JSON object a line.
 * @throws {Error} that names the line that is none
 */
export async function readQuestions(file: string): Promise<Question[]> {
  const lines = (await readFile(resolve(file), 'utf8')).split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readQuestion(line, `${file}:${index + 1}`)],
  );
}

function readQuestion(line: string, place: string): Question {
  try {
    return v.parse(questionSchema, JSON.parse(line));
  } catch (cause) {
    throw new Error(
      `${place} is no question. Write one as {"set": "title-ko", "q": "강화 학습", "rel": ["2505.15277"]}.`,
      {
        cause,
      },
    );
  }
}

/** Whether a paper or a day belongs to the half that nothing is tuned on: the first byte of the SHA-256 of its id or date is odd. */
export function isHeldBack(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 1;
}

/** The questions about papers that nothing is tuned on. */
export function keepHeldBack(questions: Question[]): Question[] {
  return questions.filter(({ rel }) => rel.every(isHeldBack));
}

/** Asks every question and gives the quality of each set, in the order in which the sets first come. */
export function measureQuality(search: Search, questions: Question[]): SetQuality[] {
  const sets = [...new Set(questions.map(({ set }) => set))];
  return sets.map((set) => {
    const answers = questions
      .filter((question) => question.set === set)
      .map((question) => answer(search, question));
    return {
      set,
      questions: answers.length,
      reciprocalRank: mean(answers.map(({ reciprocalRank }) => reciprocalRank)),
      interval: bootstrap(answers.map(({ reciprocalRank }) => reciprocalRank)),
      recall: mean(answers.map(({ recall }) => recall)),
      empty: answers.filter(({ isEmpty }) => isEmpty).length,
    };
  });
}

function answer(search: Search, { q, rel }: Question) {
  const ids = search(q).slice(0, hitCount);
  const rank = ids.findIndex((id) => rel.includes(id)) + 1;
  return {
    reciprocalRank: rank === 0 ? 0 : 1 / rank,
    recall: rel.filter((id) => ids.includes(id)).length / rel.length,
    isEmpty: ids.length === 0,
  };
}

const resamples = 1000;

/** The middle 95 % of the means of resampled values; the same values give the same interval. */
function bootstrap(values: number[]): [low: number, high: number] {
  const random = createRandom(1);
  const means = Array.from({ length: resamples }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return [means[Math.floor(resamples * 0.025)] ?? 0, means[Math.ceil(resamples * 0.975) - 1] ?? 0];
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A line for each set, and for each engine MRR@10 with its interval, recall@10, and how many answers were empty. */
export function tabulateQuality(qualities: { name: string; sets: SetQuality[] }[]): Table {
  const [first] = qualities;
  return {
    columns: ['set (n)', ...qualities.map(({ name }) => name)],
    rows: (first?.sets ?? []).map(({ set, questions }) =>
      [`${set} (${questions})`].concat(
        qualities.map(({ sets }) => formatQuality(sets.find((quality) => quality.set === set))),
      ),
    ),
  };
}

function formatQuality(quality: SetQuality | undefined): string {
  if (quality === undefined) return '–';
  const { reciprocalRank, interval, recall, empty } = quality;
  const spread = interval.map(formatShare).join('–');
  return `${formatShare(reciprocalRank)} [${spread}] / ${formatShare(recall)}${empty > 0 ? `, ${empty} empty` : ''}`;
}

/** .905, as such figures are written in papers; 1.000 and .000 at the ends. */
function formatShare(share: number): string {
  return share.toFixed(3).replace(/^0/, '');
}
