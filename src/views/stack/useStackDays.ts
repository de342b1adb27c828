import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { monthOf } from '../../bundle/addresses.ts';
import type { Manifest, Month, MonthDay } from '../../bundle/bundle.ts';
import { manifestQuery, monthQuery } from '../../data/queries.ts';
import { stackAddress, type Stack } from './stack.ts';

/** A file that could not be read, and how to ask for it again. */
export interface FailedQuery {
  error: Error;
  retry: () => void;
}

export interface StackDays {
  /** The days of the stack that are known, newest first. */
  days: MonthDay[];
  failedMonths: (FailedQuery & { month: string })[];
  /** Should it be missing, nothing is known. */
  failedManifest: FailedQuery | undefined;
  /** Whether some that were asked for are on their way. */
  isPending: boolean;
  /** Whether there are older days, not yet asked for. */
  hasMore: boolean;
  askForMore: () => void;
}

/** The days of a stack, by the months that they lie in. Of the unread ones, older months come as one asks for more. */
export function useStackDays(stack: Stack): StackDays {
  const address = stackAddress(stack);
  const manifest = useQuery(manifestQuery);
  const [asked, setAsked] = useState({ address, months: 1 });
  if (asked.address !== address) setAsked({ address, months: 1 });
  const all = manifest.data ? listMonths(manifest.data, stack) : [];
  const months = stack.kind === 'unread' ? all.slice(0, asked.months) : all;
  const found = useQueries({
    queries: months.map((month) => monthQuery(month)),
    combine: combineMonths,
  });
  // Gathering a stack takes 20 ms with 40,000 papers, and this view is drawn with each mark: see bench/STACK.md.
  const days = useMemo(() => listDays(found.months, address), [found.months, address]);
  return {
    days,
    failedMonths: months.flatMap((month, index) => {
      const failed = found.failed[index];
      return failed ? [{ month, ...failed }] : [];
    }),
    failedManifest: manifest.isLoadingError
      ? { error: manifest.error, retry: () => void manifest.refetch() }
      : undefined,
    isPending: manifest.isPending || found.isPending,
    hasMore: months.length < all.length,
    askForMore: () => setAsked({ address, months: months.length + 1 }),
  };
}

/** Newest first. */
function listMonths({ months }: Manifest, stack: Stack): string[] {
  const within =
    stack.kind === 'unread'
      ? months
      : months.filter(({ month }) => month >= monthOf(stack.from) && month <= monthOf(stack.to));
  return within.map(({ month }) => month).toReversed();
}

/** Stays the same as long as no result changes. */
function combineMonths(results: UseQueryResult<Month>[]) {
  return {
    months: results.flatMap(({ data }) => data ?? []),
    isPending: results.some(({ isPending }) => isPending),
    failed: results.map(({ isLoadingError, error, refetch }): FailedQuery | undefined =>
      isLoadingError ? { error, retry: () => void refetch() } : undefined,
    ),
  };
}

function listDays(months: Month[], address: string): MonthDay[] {
  const [from = '', to = ''] = address === 'unread' ? ['', '9999'] : address.split('/');
  return months
    .flatMap(({ days }) => days)
    .filter(({ date }) => date >= from && date <= to)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}
