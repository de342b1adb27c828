import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { paperPartOf } from '../../bundle/addresses.ts';
import type { DayList } from '../../bundle/bundle.ts';
import { dayListQuery, paperPartQuery } from '../../data/queries.ts';
import { savesData } from '../../reading/savesData.ts';

/** The page has been at rest for so long when the next step is prepared. */
const restMs = 600;
/** The papers of a day are of the newest months of arXiv, but for a few. */
const mostParts = 3;

interface ReadAheadProps {
  list: DayList;
  previous: string | undefined;
  next: string | undefined;
  /** Fetches the day's texts and what shows a paper. */
  prepare: (date: string) => void;
}

/** Fetches what the reader is about to open, a paper of the day or the day beside it, so that it is there at once. */
export function ReadAhead({ list, previous, next, prepare }: ReadAheadProps) {
  const client = useQueryClient();
  const prepareDay = useRef(prepare);
  useEffect(() => {
    prepareDay.current = prepare;
  });

  useEffect(() => {
    if (savesData()) return undefined;
    let timer = setTimeout(readAhead, restMs);
    function readAhead(): void {
      if (client.isFetching() > 0) {
        timer = setTimeout(readAhead, restMs);
        return;
      }
      prepareDay.current(list.date);
      fetchAhead(client, list, [previous, next]);
    }
    return () => clearTimeout(timer);
  }, [client, list, previous, next]);

  return null;
}

function fetchAhead(client: QueryClient, { papers }: DayList, days: (string | undefined)[]): void {
  const parts = new Set(papers.map(({ paperId }) => paperPartOf(paperId)));
  // Should one of them fail, opening it says so; what a lens shows is such a step too.
  import('./DayLens.tsx').catch(() => undefined);
  for (const part of [...parts].slice(0, mostParts))
    client.query(paperPartQuery(part)).catch(() => undefined);
  for (const date of days) if (date !== undefined) client.query(dayListQuery(date)).catch(() => undefined);
}
