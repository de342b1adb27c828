import { isCalendarDate } from '../../digest/calendarDate.ts';

/** The days of a year, of a month, or one day; ISO dates, both included. */
export interface DateSpan {
  first: string;
  last: string;
}

/** 2025, 2025-05, 2025-05-22, also with points, slashes or nothing between, and 2025년5월22일. */
const datePattern = /^([12]\d{3})[-./년]?(?:(\d{1,2})[-./월]?(?:(\d{1,2})[.일]?)?)?$/;

/** The days that a written year, month or day means; nothing where the calendar has no such. A comma behind it is passed over. */
export function readDateSpan(written: string): DateSpan | undefined {
  const [, year, month, day] = datePattern.exec(written.normalize('NFC').replace(/\s+|[,;]+$/g, '')) ?? [];
  if (year === undefined) return undefined;
  const first = `${year}-${(month ?? '1').padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  if (!isCalendarDate(first)) return undefined;
  if (month === undefined) return { first, last: `${year}-12-31` };
  if (day === undefined) return { first, last: lastDayOfMonth(Number(year), Number(month)) };
  return { first, last: first };
}

/** The ISO date of the day before another. */
export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return isoDate(day);
}

function lastDayOfMonth(year: number, month: number): string {
  return isoDate(new Date(Date.UTC(year, month, 0)));
}

function isoDate(day: Date): string {
  return day.toISOString().slice(0, 10);
}
