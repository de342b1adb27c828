/** The ISO dates of a month in weeks from Sunday to Saturday, as Korean calendars have them; nothing in the cells before its first and after its last day. */
export function monthWeeks(month: string): (string | undefined)[][] {
  const [year = 0, monthNumber = 1] = month.split('-').map(Number);
  const dayCount = new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
  const firstColumn = new Date(Date.UTC(year, monthNumber - 1, 1)).getUTCDay();
  return Array.from({ length: Math.ceil((firstColumn + dayCount) / 7) }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => {
      const day = row * 7 + column - firstColumn + 1;
      return day < 1 || day > dayCount ? undefined : `${month}-${String(day).padStart(2, '0')}`;
    }),
  );
}
