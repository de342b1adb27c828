import { isCalendarDate } from '../../digest/calendarDate.ts';
import { readCalendarDate } from '../../digest/readCalendarDate.ts';
import type { DaySpan } from '../../digest/daySpan.ts';

/** Several days as one list: all that have unread papers, or those of a span. */
export type Stack = { kind: 'unread' } | ({ kind: 'span' } & DaySpan);

/** The stack that an address names, its two dates in either order; nothing where it names none. */
export function readStack(address: string): Stack | undefined {
  if (address === 'unread') return { kind: 'unread' };
  const [from = '', to = ''] = address.split('/').toSorted();
  return isCalendarDate(from) && isCalendarDate(to) ? { kind: 'span', from, to } : undefined;
}

/** The address that names a stack, and what its place in the library is called. */
export function stackAddress(stack: Stack): string {
  return stack.kind === 'unread' ? 'unread' : spanAddress(stack);
}

export function spanAddress({ from, to }: DaySpan): string {
  return `${from}/${to}`;
}

/** What a person may have meant by an address, `2025-5-19/2025.5.25`; nothing where two dates cannot be read in it. */
export function readMeantSpan(address: string): DaySpan | undefined {
  const [from, to] = address.split('/').map(readCalendarDate);
  if (from === undefined || to === undefined) return undefined;
  return from < to ? { from, to } : { from: to, to: from };
}
