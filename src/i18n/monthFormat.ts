import { useWords } from './words.ts';

interface MonthFormat {
  /** "2025년 5월", of an ISO month */
  month: (month: string) => string;
  /** "일", for Sunday to Saturday */
  weekdays: string[];
}

const formats = new Map<string, MonthFormat>();

/** How months and their weeks are written in the interface's language. */
export function useMonthFormat(): MonthFormat {
  const { locale } = useWords();
  const known = formats.get(locale) ?? makeMonthFormat(locale);
  formats.set(locale, known);
  return known;
}

function makeMonthFormat(locale: string): MonthFormat {
  const by = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (isoDate: string) => format.format(new Date(`${isoDate}T00:00:00Z`));
  };
  const month = by({ year: 'numeric', month: 'long' });
  const weekday = by({ weekday: 'short' });
  return {
    month: (isoMonth) => month(`${isoMonth}-01`),
    // 4 January 1970 was a Sunday.
    weekdays: Array.from({ length: 7 }, (_, index) =>
      weekday(`1970-01-${String(index + 4).padStart(2, '0')}`),
    ),
  };
}
