import { useQuery } from '@tanstack/react-query';
import { useLocation, useMatch } from 'react-router-dom';
import { editionsQuery, manifestQuery } from '../../data/queries.ts';
import { readListOrigin } from '../../reading/listOrigin.ts';
import { readPaperPath } from '../../reading/paths.ts';

/**
 * Which day's list stands beside what the address names: the day itself; the day that a paper was opened from; the
 * newest day that has the paper; else the newest of all. Nothing while that is not known.
 */
export function useListDate(): string | undefined {
  const day = useMatch('/days/:date')?.params.date;
  const paperId = readPaperPath(useMatch('/papers/*')?.params['*']);
  const origin = readListOrigin(useLocation().state);
  const isCold = paperId !== undefined && origin === undefined;
  const manifest = useQuery(manifestQuery);
  const editions = useQuery({ ...editionsQuery(paperId ?? ''), enabled: isCold });
  if (day !== undefined) return day;
  if (paperId !== undefined && origin) return origin.day;
  if (isCold && editions.isPending) return undefined;
  return editions.data?.[0]?.date ?? manifest.data?.months.at(-1)?.last;
}
