import type { Digest } from '../../src/digest/digest.ts';
import { createRandom, pick, type Random } from './createRandom.ts';
import { chooseTheme, draftEdition, type Sources, type Theme } from './draftEdition.ts';
import { growVocabulary } from './growVocabulary.ts';
import { readSources } from './readSources.ts';
import { writeDigest } from './writeDigest.ts';

/** How a generated collection shall be. */
export interface GenerateOptions {
  papers: number;
  /** The same seed over the same digests gives the same bytes. */
  seed: number;
  /** On the average; 20 is what real digests have. */
  papersADay?: number;
  /** Which share of the editions tells of a paper of the last days once more: .39 in real digests, none by default. */
  repeatShare?: number;
  /** About how long an edition is, where its sources shall not decide: some 1,500 in real digests. */
  editionCharacters?: number;
}

const repeatWithinDays = 3;

/**
 * Makes a collection of any size out of given digests: new papers put together from their sentences, with a vocabulary
 * that goes on growing. For times and sizes; the texts mean nothing.
 * @returns the digests' texts by their files' names, oldest first
 * @throws {Error} where the digests hold no sound summary
 */
export function generateCollection(digests: Digest[], options: GenerateOptions): Map<string, string> {
  const { papers, seed, papersADay = 20, repeatShare = 0, editionCharacters } = options;
  const [first, ...others] = readSources(digests);
  if (first === undefined)
    throw new Error('The given digests hold no sound summary to make others of. Name a folder that does.');
  const sources: Sources = [first, ...others];
  const random = createRandom(seed);
  const startRewriting = growVocabulary(sources, random);
  const nextPaperId = numberPapers(random);

  const files = new Map<string, string>();
  let days: Theme[][] = [];
  for (let written = 0; written < papers;) {
    const date = dayAfterStart(files.size);
    const count = Math.min(papers - written, 1 + Math.floor(random() * (2 * papersADay - 1)));
    const fresh = Array.from({ length: count }, () =>
      chooseTheme(nextPaperId(date), sources, startRewriting(), random),
    );
    const repeated = chooseRepeats(days.flat(), (count * repeatShare) / (1 - repeatShare), random);
    const today = [...fresh, ...repeated];
    files.set(
      `${date}.md`,
      writeDigest(
        date,
        today.map((theme) => draftEdition(theme, sources, editionCharacters, random)),
      ),
    );
    days = [...days, fresh].slice(-repeatWithinDays);
    written += count;
  }
  return files;
}

/** About `count` of the papers, none twice on a day. */
function chooseRepeats(recent: Theme[], count: number, random: Random): Theme[] {
  const chosen = new Set<Theme>();
  const whole = Math.min(recent.length, Math.floor(count + random()));
  while (chosen.size < whole) {
    const theme = pick(random, recent);
    if (theme) chosen.add(theme);
  }
  return [...chosen];
}

const start = Date.UTC(2023, 0, 1);
const dayMs = 86_400_000;

function dayAfterStart(days: number): string {
  return new Date(start + days * dayMs).toISOString().slice(0, 10);
}

/** arXiv ids of the month, rising with gaps as in a choice of all papers. */
function numberPapers(random: Random): (date: string) => string {
  let month = '';
  let number = 0;
  return (date) => {
    const current = date.slice(2, 4) + date.slice(5, 7);
    number = (current === month ? number : 0) + 1 + Math.floor(random() * 3);
    month = current;
    return `${month}.${String(number).padStart(5, '0')}`;
  };
}
