import { useQueries } from '@tanstack/react-query';
import { dayTextsQuery } from '../../data/queries.ts';
import type { OtherEdition } from './composeSections.ts';

export interface OtherEditions {
  /** By their dates. */
  editions: ReadonlyMap<string, OtherEdition>;
  lostDates: string[];
  /** Fetches those again that could not be fetched. */
  retry: () => void;
}

/** Fetches a paper's editions of other days. */
export function useOtherEditions(paperId: string, dates: readonly string[]): OtherEditions {
  const texts = useQueries({ queries: dates.map((date) => dayTextsQuery(date)) });
  const editions = new Map(
    dates.map((date, index): [string, OtherEdition] => {
      const { data, isPending } = texts[index] ?? { isPending: true };
      const edition = data?.editions.find((candidate) => candidate.paperId === paperId);
      return [date, edition ?? (isPending ? 'coming' : 'lost')];
    }),
  );
  return {
    editions,
    lostDates: dates.filter((date) => editions.get(date) === 'lost'),
    retry: () => texts.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
  };
}
