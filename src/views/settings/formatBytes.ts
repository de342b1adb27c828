const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes in the unit that keeps it short, in thousands as browsers and systems show it: 1,234,567 is 1.2MB. */
export function formatBytes(bytes: number, locale: string): string {
  const steps = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** steps;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[steps] ?? 'byte',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
