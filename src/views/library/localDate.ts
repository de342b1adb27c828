import { useState } from 'react';

/** The reader's calendar date at a moment, as ISO. */
export function localDate(at: number): string {
  const date = new Date(at);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The date on which a page was opened, by which dates of other years are told. */
export function useToday(): string {
  return useState(() => localDate(Date.now()))[0];
}
