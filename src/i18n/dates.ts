import { useWords } from './words.ts';

export interface DateFormat {
  /** "5월 22일"; with its year where that is another than the year of `near` */
  short: (date: string, near?: string) => string;
  /** "2025년 5월 22일 목요일" */
  long: (date: string) => string;
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
  return {
    short: (date, near = date) => (near.slice(0, 4) === date.slice(0, 4) ? monthDay(date) : fullDate(date)),
    long: by({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }),
  };
}
