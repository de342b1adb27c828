import { useWords } from './words.ts';

export interface DateFormat {
  /** "5월 22일"; with its year where that is another than the year of `near` */
  short: (date: string, near?: string) => string;
  /** "2025년 5월 22일 목요일" */
  long: (date: string) => string;
  /** "2025년 5월", of an ISO month */
  month: (month: string) => string;
  /** "일", for Sunday to Saturday */
  weekdays: string[];
}

const formats = new Map<string, DateFormat>();

/** How ISO dates are written in the interface's language. */
export function useDateFormat(): DateFormat {
  const { locale } = useWords();
  const known = formats.get(locale) ?? makeDateFormat(locale);
  formats.set(locale, known);
  return known;
}

function makeDateFormat(locale: string): DateFormat {
  const by = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (isoDate: string) => format.format(new Date(`${isoDate}T00:00:00Z`));
  };
  const monthDay = by({ month: 'long', day: 'numeric' });
  const fullDate = by({ year: 'numeric', month: 'long', day: 'numeric' });
  const month = by({ year: 'numeric', month: 'long' });
  const weekday = by({ weekday: 'short' });
  return {
    short: (date, near = date) => (near.slice(0, 4) === date.slice(0, 4) ? monthDay(date) : fullDate(date)),
    long: by({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }),
    month: (isoMonth) => month(`${isoMonth}-01`),
    // 4 January 1970 was a Sunday.
    weekdays: Array.from({ length: 7 }, (_, index) =>
      weekday(`1970-01-${String(index + 4).padStart(2, '0')}`),
    ),
  };
}
