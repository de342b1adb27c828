import type { DayList, ListedPaper } from '../../bundle/bundle.ts';

/** A paper as one of its days lists it. */
export interface ListedEdition {
  date: string;
  listed: ListedPaper;
}

/**
 * The edition that stands for a paper: the newest sound one, else the newest.
 * @param dates the days that may stand for it, newest first
 * @param readList gives the lists that are here
 */
export function chooseListed(
  paperId: string,
  dates: readonly string[],
  readList: (date: string) => DayList | null | undefined,
): ListedEdition | undefined {
  const editions = dates.flatMap((date) => {
    const listed = readList(date)?.papers.find((paper) => paper.paperId === paperId);
    return listed ? [{ date, listed }] : [];
  });
  return editions.find(({ listed }) => listed.standing === 'sound') ?? editions[0];
}
