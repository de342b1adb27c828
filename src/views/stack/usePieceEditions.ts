import { useQueries, useQuery } from '@tanstack/react-query';
import type { DayList } from '../../bundle/bundle.ts';
import { dayListQuery } from '../../data/queries.ts';
import { chooseListed, type ListedEdition } from './chooseListed.ts';
import type { StackPiece } from './cutPieces.ts';

/** A paper of a piece as it is shown. */
export interface ShownEdition extends ListedEdition {
  /** The days that had the paper, newest first, from the stack's first day on. */
  dates: string[];
  /** The first of all days that had it. */
  firstDate: string;
}

/**
 * The editions that stand for a piece's papers, by the list of its day, and by those of earlier days where that has no
 * sound one.
 * @param from the stack's first day
 */
export function usePieceEditions({ date, papers }: StackPiece, from: string) {
  const own = useQuery(dayListQuery(date));
  const found = own.data ? papers.flatMap(({ paperId }) => listPaper(paperId, own.data, from)) : [];
  const others = found.flatMap(({ listed, dates }) => (listed.standing === 'sound' ? [] : dates.slice(1)));
  const otherDates = [...new Set(others)];
  const otherLists = useQueries({ queries: otherDates.map((other) => dayListQuery(other)) });
  const readList = (day: string) => (day === date ? own.data : otherLists[otherDates.indexOf(day)]?.data);
  return { own, editions: found.map((paper) => Object.assign(paper, choose(paper, readList))) };
}

function listPaper(paperId: string, list: DayList | null | undefined, from: string): ShownEdition[] {
  const listed = list?.papers.find((paper) => paper.paperId === paperId);
  if (!list || !listed) return [];
  const earlier = listed.earlierDates;
  const dates = [list.date, ...earlier.filter((day) => day >= from)];
  return [{ date: list.date, listed, dates, firstDate: earlier.at(-1) ?? list.date }];
}

function choose(
  { listed, dates }: ShownEdition,
  readList: (date: string) => DayList | null | undefined,
): ListedEdition | undefined {
  return listed.standing === 'sound' ? undefined : chooseListed(listed.paperId, dates, readList);
}
