import type { Edition } from '../../digest/edition.ts';
import type { StackedPaper } from '../../digest/gatherStack.ts';

/**
 * The day whose edition stands for a paper, as `chooseListed` finds it, by the texts that are here: the newest sound one.
 * The newest of all where that is not here, or none is sound.
 */
export function chooseKnown(
  paperId: string,
  dates: StackedPaper['dates'],
  editions: ReadonlyMap<string, readonly Pick<Edition, 'paperId' | 'standing'>[]>,
): string {
  const [newest] = dates;
  if (!editions.has(newest)) return newest;
  const isSound = (date: string) =>
    editions.get(date)?.find((edition) => edition.paperId === paperId)?.standing === 'sound';
  return dates.find(isSound) ?? newest;
}
