import { useQuery } from '@tanstack/react-query';
import { isCalendarDate } from '../digest/calendarDate.ts';
import { dayListQuery } from './queries.ts';

/** A day's list, or null where no digest is of that date; pending while `date` is not known, or is none. */
export function useDayList(date: string | undefined) {
  return useQuery({ ...dayListQuery(date ?? ''), enabled: date !== undefined && isCalendarDate(date) });
}
