import { useWords } from './words.ts';

export interface SpanFormat {
  /** "5월 19일~25일", with its years where they are two */
  short: (from: string, to: string) => string;
  /** "2025년 5월 19일~25일" */
  long: (from: string, to: string) => string;
}

const formats = new Map<string, SpanFormat>();

/** How days from one ISO date to another are written in the interface's language. */
export function useSpanFormat(): SpanFormat {
  const { locale } = useWords();
  const known = formats.get(locale) ?? makeSpanFormat(locale);
  formats.set(locale, known);
  return known;
}

function makeSpanFormat(locale: string): SpanFormat {
  const by = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (from: string, to: string) => format.formatRange(Date.parse(from), Date.parse(to));
  };
  return {
    short: by({ month: 'long', day: 'numeric' }),
    long: by({ year: 'numeric', month: 'long', day: 'numeric' }),
  };
}
