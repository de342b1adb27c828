import { useQuery } from '@tanstack/react-query';
import { useLocation, useMatch, useSearchParams } from 'react-router-dom';
import { editionsQuery, manifestQuery } from '../../data/queries.ts';
import { chooseListDay, readListOrigin } from '../../reading/listOrigin.ts';
import { readPaperPath } from '../../reading/paths.ts';
import { useNewestDay } from './useNewestDay.ts';

/**
 * Which day's list stands beside what the address names: the day itself, the day that a paper belongs to, else the newest
 * of all. Nothing while that is not known.
 */
export function useListDate(): string | undefined {
  const day = useMatch('/days/:date')?.params.date;
  const paperId = readPaperPath(useMatch('/papers/*')?.params['*']);
  const asked = useSearchParams()[0].get('on');
  const state = useLocation().state;
  const origin = paperId === undefined ? undefined : readListOrigin(state);
  const isCold = paperId !== undefined && origin?.day === undefined;
  const manifest = useQuery(manifestQuery);
  const editions = useQuery({ ...editionsQuery(paperId ?? ''), enabled: isCold });
  const newest = useNewestDay(manifest.data?.months.at(-1)?.last);
  if (day !== undefined) return day;
  if (isCold && editions.isPending) return undefined;
  const dates = editions.data?.map(({ date }) => date) ?? [];
  return chooseListDay(origin, dates, asked) ?? newest;
}
