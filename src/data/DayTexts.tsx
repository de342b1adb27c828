import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { DayTextsProps } from '../bundle/textsState.ts';
import { dayTextsQuery } from './queries.ts';

/** Reads the texts of a day for what is drawn of them. */
export function DayTexts({ date, isWanted, children }: DayTextsProps<ReactNode>) {
  const { data, isLoadingError } = useQuery({ ...dayTextsQuery(date), enabled: isWanted });
  if (data !== undefined) return children({ status: 'ready', editions: data?.editions ?? [] });
  return children({ status: isLoadingError ? 'failed' : 'pending' });
}
