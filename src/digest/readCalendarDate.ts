import { isCalendarDate } from './calendarDate.ts';

/** The first calendar date in a text, `2025-05-22`, `2025.5.22`, `20250522` or `2025년 5월 22일`, as ISO; nothing if none is one. */
export function readCalendarDate(text: string): string | undefined {
  const found = /(?<!\d)(\d{4})(?:\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})|(\d{2})(\d{2}))(?!\d)/.exec(
    text,
  );
  if (!found) return undefined;
  const [, year, month = found[4] ?? '', day = found[5] ?? ''] = found;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}
