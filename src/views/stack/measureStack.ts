import type { QueryClient } from '@tanstack/react-query';
import { dayListQuery, dayTextsQuery } from '../../data/queries.ts';
import type { StackedPaper } from '../../digest/gatherStack.ts';
import { findLeading, measure, type MeasuredPaper } from '../../digest/insight/pickSections.ts';
import { measurePaper } from '../../reading/minutes/measurePaper.ts';
import { chooseListed } from './chooseListed.ts';

export interface MeasuredStack {
  papers: MeasuredPaper[];
  /** Whether what tells most of them fills the time; if not, these are all. */
  isEnough: boolean;
}

/**
 * Measures a stack's papers from the newest day on, until what tells most of them fills the time: the texts of no other
 * day are fetched.
 * @param papers newest first
 * @param characters as many as the reader takes in that time
 * @throws {BundleError} where a day's list or texts cannot be had
 */
export async function measureStack(
  client: QueryClient,
  papers: readonly StackedPaper[],
  characters: number,
): Promise<MeasuredStack> {
  const measured: MeasuredPaper[] = [];
  for (const date of new Set(papers.map(({ dates }) => dates[0]))) {
    const ofDay = papers.filter(({ dates }) => dates[0] === date);
    measured.push(...(await measureDay(client, ofDay)));
    if (measure(measured.flatMap(findLeading)) > characters) return { papers: measured, isEnough: true };
  }
  return { papers: measured, isEnough: false };
}

/** @param papers with the same newest day */
async function measureDay(client: QueryClient, papers: readonly StackedPaper[]): Promise<MeasuredPaper[]> {
  const measured = papers.map(async ({ paperId, dates }) => {
    const date = await chooseDate(client, paperId, dates);
    const texts = await client.query(dayTextsQuery(date));
    const edition = texts?.editions.find((one) => one.paperId === paperId);
    return edition ? [measurePaper(edition, date)] : [];
  });
  return (await Promise.all(measured)).flat();
}

/** The day of the edition that stands for the paper in the list: no other lists are fetched where the newest is sound. */
async function chooseDate(
  client: QueryClient,
  paperId: string,
  dates: StackedPaper['dates'],
): Promise<string> {
  const [newest] = dates;
  const own = await client.query(dayListQuery(newest));
  const isSound = chooseListed(paperId, [newest], () => own)?.listed.standing === 'sound';
  if (isSound || dates.length === 1) return newest;
  const lists = new Map(
    await Promise.all(dates.map(async (date) => [date, await client.query(dayListQuery(date))] as const)),
  );
  return chooseListed(paperId, dates, (date) => lists.get(date))?.date ?? newest;
}
