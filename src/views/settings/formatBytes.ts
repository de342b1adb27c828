const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes in the unit that keeps them short, kilobytes at least, in steps of a thousand: 1,234,567 is 1.2MB. */
export function formatBytes(bytes: number, locale: string): string {
  const steps = units.findLastIndex((_, index) => bytes >= 1000 ** (index + 1));
  const value = bytes / 1000 ** (Math.max(0, steps) + 1);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[Math.max(0, steps)] ?? 'kilobyte',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
