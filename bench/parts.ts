import { join, resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Engine } from './engines/engine.ts';
import type * as ownSearch from './engines/paperDailyEngine.ts';

/** A part of the search's design, with the change to its source that leaves it out. */
export interface Part {
  name: string;
  /** From `src/search`. */
  file: string;
  from: RegExp;
  to: string;
}

/** In the order of the design. A function is left out by an answer on its first line. */
export const parts: Part[] = [
  answerAtOnce('singular forms', 'analyzer/latinStem.ts', 'latinStem', 'word'),
  answerAtOnce('camelCase parts', 'analyzer/latinStem.ts', 'splitCamelCase', '[]'),
  answerAtOnce('Korean stem', 'analyzer/koreanStem.ts', 'koreanStem', 'word'),
  answerAtOnce(
    'taking compounds apart',
    'expansion/segment.ts',
    'segment',
    '[{ text: word, term: undefined }]',
  ),
  answerAtOnce('keyboard layout', 'expansion/switchLayout.ts', 'switchLayout', 'undefined'),
  answerAtOnce('mended typos', 'expansion/vocabulary.ts', 'near', '[]'),
  answerAtOnce('words half typed', 'expansion/vocabulary.ts', 'completions', '[]'),
  answerAtOnce('glossary', 'glossary/glossary.ts', 'expand', '[]'),
  {
    name: 'division by matched terms',
    file: 'engine/scoreCandidates.ts',
    from: /score \/ terms\.length/,
    to: 'score',
  },
  { name: 'coverage', file: 'shard/indexOptions.ts', from: /coverage: [\d.]+/, to: 'coverage: 0' },
  {
    name: 'global frequencies',
    file: 'engine/scoreCandidates.ts',
    from: /worth \/ candidateIdf\(papers\.length, frequencies\)/,
    to: 'term.weight',
  },
  answerAtOnce('exact titles', 'engine/scoreCandidates.ts', 'titleBonus', '1'),
];

function answerAtOnce(name: string, file: string, ofFunction: string, answer: string): Part {
  const from = new RegExp(`^(?:export )?(?:function| ) ${ofFunction}\\([\\s\\S]*?\\{\\n`, 'm');
  return { name, file, from, to: `$&return ${answer};\n` };
}

const root = resolve(import.meta.dirname, '..');

/** The app's own search without one part of its design, loaded anew from changed source. */
export async function loadEngineWithout(part: Part): Promise<Engine> {
  const changed = { count: 0 };
  const { module } = await runnerImport<typeof ownSearch>(join(root, 'bench/engines/paperDailyEngine.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [leaveOut(part, changed)],
  });
  if (changed.count !== 1)
    throw new Error(`src/search/${part.file} no longer reads as bench/parts.ts expects of "${part.name}".`);
  return { ...module.paperDailyEngine, name: `without ${part.name}` };
}

function leaveOut({ file, from, to }: Part, changed: { count: number }): Plugin {
  return {
    name: 'leave-out',
    enforce: 'pre',
    transform(code, id) {
      if (id !== join(root, 'src/search', file) || !from.test(code)) return undefined;
      changed.count++;
      return { code: code.replace(from, to), map: null };
    },
  };
}
