import { useQuery } from '@tanstack/react-query';
import { monthOf } from '../bundle/addresses.ts';
import { manifestQuery, monthQuery } from './queries.ts';

export interface NeighborDays {
  previous: string | undefined;
  next: string | undefined;
}

/** The nearest dates with a digest before and after `date`, whether or not `date` has one; nothing while unknown. */
export function useNeighborDays(date: string): NeighborDays | undefined {
  const { data: manifest } = useQuery(manifestQuery);
  const { data: month } = useQuery(monthQuery(monthOf(date)));
  if (!manifest || !month) return undefined;
  const dates = [
    ...month.days.map((day) => day.date),
    ...manifest.months.flatMap(({ first, last }) => [first, last]),
  ];
  const earlier = dates.filter((other) => other < date).sort();
  const later = dates.filter((other) => other > date).sort();
  return { previous: earlier.at(-1), next: later[0] };
}
