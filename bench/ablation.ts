import { readBenchCollection, type BenchCollection } from './collection.ts';
import type { Engine } from './engines/engine.ts';
import { paperDailyEngine } from './engines/paperDailyEngine.ts';
import { loadEngineWithout, parts } from './parts.ts';
import { measureQuality, type Question, type SetQuality } from './quality.ts';
import { formatTable } from './table.ts';

/** Every how many of the questions is asked: the whole search is run again for each part. */
const step = 3;

/** What is lost without each part of the design, set by set, as Markdown. */
export async function describeParts(
  folder: string,
  questions: Question[],
  report: (line: string) => void,
): Promise<string> {
  const collection = await readBenchCollection(folder);
  const asked = questions.filter((_, index) => index % step === 0);
  const whole = await measure(paperDailyEngine, collection, asked);
  const rows = [['all parts', ...whole.map(({ reciprocalRank }) => reciprocalRank.toFixed(3))]];
  for (const part of parts) {
    report(`without ${part.name}: ${asked.length} questions`);
    const sets = await measure(await loadEngineWithout(part), collection, asked);
    rows.push([`without ${part.name}`, ...sets.map((set, index) => formatLoss(set, whole[index]))]);
  }
  return `## What each part adds, over ${collection.papers.length} papers

MRR@10 on one in ${step} of the questions held back, and how it changes when one part is left out and all others stay.

${formatTable({ columns: ['', ...whole.map(({ set, questions }) => `${set} (${questions})`)], rows })}`;
}

async function measure({ build, load }: Engine, collection: BenchCollection, questions: Question[]) {
  return measureQuality(await load(await build(collection)), questions);
}

function formatLoss({ reciprocalRank }: SetQuality, whole: SetQuality | undefined): string {
  const change = reciprocalRank - (whole?.reciprocalRank ?? 0);
  return Math.abs(change) < 0.0005 ? '0' : `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(3)}`;
}
