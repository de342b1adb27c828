/** Days from one ISO date to another, both included. */
export interface DaySpan {
  from: string;
  to: string;
}

const dayMs = 86_400_000;

/** The ISO date so many days later, or earlier where that is negative. */
export function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}

/** So many days, of which `date` is the last. */
export function lastDays(date: string, count: number): DaySpan {
  return { from: shiftDate(date, 1 - count), to: date };
}

/** All of the month that a date lies in. */
export function wholeMonth(date: string): DaySpan {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${date.slice(0, 7)}-01`, to: `${date.slice(0, 7)}-${last}` };
}

/** The span of the same length that ends where this one begins, or begins where it ends; beside a whole month, a month. */
export function spanBeside(span: DaySpan, side: 'before' | 'after'): DaySpan {
  const { from, to } = span;
  const nearest = side === 'before' ? shiftDate(from, -1) : shiftDate(to, 1);
  const month = wholeMonth(from);
  if (month.from === from && month.to === to) return wholeMonth(nearest);
  const length = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
  return lastDays(side === 'before' ? nearest : shiftDate(to, length), length);
}
