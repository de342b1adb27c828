import type { Digest } from '../../src/digest/digest.ts';
import { generateCollection } from '../generate/generateCollection.ts';

/** A generated day: its file's name and text, and how many papers it has. */
export interface GeneratedDay {
  name: string;
  text: string;
  papers: number;
}

/** A collection, and the days that come after it. */
export interface GrowingCollection {
  days: GeneratedDay[];
  next: GeneratedDay[];
}

/** As many as fill a full shard of the index, so that all that can happen to it happens once. */
export const nextDayCount = 52;
const papersADay = 20;
const editionCharacters = 1500;

/**
 * Generates a collection with about so many papers, 20 a day and as long as real ones are; the first day after it is an
 * ordinary one.
 */
export function generateDays(sources: Digest[], papers: number): GrowingCollection {
  const options = {
    papers: papers + (nextDayCount + 30) * papersADay,
    seed: 1,
    papersADay,
    editionCharacters,
  };
  const days = Array.from(generateCollection(sources, options), ([name, text]) => ({
    name,
    text,
    papers: text.match(/^🔗 /gm)?.length ?? 0,
  }));
  let count = 0;
  const cut = days.findIndex((day) => {
    const isCut = count >= papers && Math.abs(day.papers - papersADay) <= 1;
    count += day.papers;
    return isCut;
  });
  return { days: days.slice(0, cut), next: days.slice(cut, cut + nextDayCount) };
}
