import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isRead } from '../../library/isRead.ts';
import { useReadingSpeed } from '../../library/readingSpeed.ts';
import { useLibrary, useUnreadCount } from '../../library/useLibrary.ts';
import { useKeptPick } from '../../reading/minutes/keptPicks.ts';
import { measureStack } from './measureStack.ts';
import type { OpenStack } from './useOpenStack.ts';

/**
 * The papers of a stack among which is picked what can be read in a given time. Nothing is fetched once something is
 * picked; older months come where those that are known do not fill the time.
 */
export function useMeasuredStack({ address, found, list, isReady }: OpenStack, minutes: number) {
  const library = useLibrary();
  const characters = minutes * useReadingSpeed();
  const isPicking = useKeptPick(address, minutes) === undefined;
  useUnreadCount(isPicking ? list.papers.map(({ paperId }) => paperId) : nothing);
  const unread = isPicking ? list.papers.filter(({ paperId }) => !isRead(library, paperId)) : [];
  const measured = useQuery({
    queryKey: ['measured-stack', address, characters, unread.map(({ paperId }) => paperId).join(' ')],
    queryFn: ({ client }) => measureStack(client, unread, characters),
    enabled: isPicking && isReady && !found.isPending,
    // The days themselves are kept, and asked for again, by queries of their own.
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const needsMore =
    measured.data?.isEnough === false && found.hasMore && found.failedMonths.length === 0 && isPicking;

  useEffect(() => {
    if (needsMore) found.askForMore();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for all that are known
  }, [needsMore, found.days.length]);

  return {
    papers: needsMore || !isPicking ? undefined : measured.data?.papers,
    failed: measured.isLoadingError
      ? { error: measured.error, retry: () => void measured.refetch() }
      : undefined,
  };
}

const nothing: string[] = [];
