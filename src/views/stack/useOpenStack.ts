import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dayListQuery } from '../../data/queries.ts';
import type { DayPapers } from '../../library/days.ts';
import { chooseListed } from './chooseListed.ts';
import { stackAddress, type Stack } from './stack.ts';
import { useStackDays, type StackDays } from './useStackDays.ts';
import { useStackList, type DividedStack } from './useStackList.ts';

export interface OpenStack {
  stack: Stack;
  address: string;
  found: StackDays;
  list: DividedStack;
  /** The days that finishing the stack finishes. */
  daysToFinish: readonly DayPapers[];
  /** The day of the edition that stands for a paper. */
  dateOf: (paperId: string) => string;
  /** Whether all that was asked for has come, or failed to. */
  isReady: boolean;
}

/** All that is to be known of a stack and its papers. */
export function useOpenStack(stack: Stack, openPaperId: string | undefined): OpenStack {
  const client = useQueryClient();
  const found = useStackDays(stack);
  const list = useStackList(stack, found.days, openPaperId);
  const { days } = found;
  const isUnread = stack.kind === 'unread';
  // As in useStackDays: with all papers of years.
  const daysToFinish = useMemo(() => {
    if (!isUnread) return days;
    const listed = new Set(list.shown.map(({ paperId }) => paperId));
    return days.filter(({ paperIds }) => paperIds.some((paperId) => listed.has(paperId)));
  }, [isUnread, days, list.shown]);

  function dateOf(paperId: string): string {
    const dates = list.find(paperId)?.dates ?? [];
    const readList = (date: string) => client.getQueryData(dayListQuery(date).queryKey);
    const chosen = chooseListed(paperId, dates, readList)?.date;
    // A paper of another list may be open beside this one, for whoever made up its address.
    return chosen ?? dates[0] ?? days[0]?.date ?? '';
  }

  const isReady = days.length > 0 || (!found.isPending && !found.failedManifest);
  return { stack, address: stackAddress(stack), found, list, daysToFinish, dateOf, isReady };
}
