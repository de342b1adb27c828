import { useMemo, useState } from 'react';
import type { MonthDay } from '../../bundle/bundle.ts';
import { gatherStack, type StackedPaper } from '../../digest/gatherStack.ts';
import type { Library } from '../../library/library.ts';
import { setSetting } from '../../library/settings.ts';
import { useLibrary, useSetting } from '../../library/useLibrary.ts';
import { stackAddress, type Stack } from './stack.ts';

export interface DividedStack {
  /** Each of the stack's papers, once. */
  papers: StackedPaper[];
  /** Those that stand in the list. */
  shown: StackedPaper[];
  /** Those that were read before the days of the stack, folded at its end. */
  folded: StackedPaper[];
  find: (paperId: string) => StackedPaper | undefined;
  isOnlyUnread: boolean;
  toggleFilter: () => void;
}

/**
 * The papers of a stack. Which of them are folded or left out is decided when the list opens, so that no row goes away
 * while it is worked on.
 */
export function useStackList(
  stack: Stack,
  days: readonly MonthDay[],
  openPaperId: string | undefined,
): DividedStack {
  const address = stackAddress(stack);
  const library = useLibrary();
  const isOnlyUnread = useSetting('shownPapers') === 'unread';
  const [opened, setOpened] = useState(() => ({ address, reads: listReads(library) }));
  if (opened.address !== address) setOpened({ address, reads: listReads(library) });
  // As in useStackDays: with all papers of years.
  const papers = useMemo(() => gatherStack(days), [days]);
  const byId = useMemo(() => new Map(papers.map((paper) => [paper.paperId, paper])), [papers]);
  const first = stack.kind === 'span' ? stack.from : '';
  const isHidden = stack.kind === 'unread' || isOnlyUnread;
  const parts = useMemo(
    () => divide(papers, opened.reads, isHidden ? undefined : first),
    [papers, opened.reads, isHidden, first],
  );

  function toggleFilter(): void {
    setSetting(library, 'shownPapers', isOnlyUnread ? 'all' : 'unread');
    setOpened({ address, reads: listReads(library) });
  }

  const isShown = (paper: StackedPaper) => !parts.aside.has(paper.paperId) || paper.paperId === openPaperId;
  const isOpenAside = openPaperId !== undefined && parts.aside.has(openPaperId);
  return {
    papers,
    shown: isOpenAside ? papers.filter(isShown) : parts.shown,
    folded: isHidden ? [] : parts.folded.filter(({ paperId }) => paperId !== openPaperId),
    find: (paperId) => byId.get(paperId),
    isOnlyUnread,
    toggleFilter,
  };
}

/** The papers that are read, each with the day of the edition that was. */
function listReads(library: Library): Map<string, string> {
  const reads = new Map<string, string>();
  for (const [paperId, { value }] of library.all('read')) if (value !== '') reads.set(paperId, value);
  return reads;
}

/** @param foldedBefore read papers are put aside whose edition is of a day before this one; without it all read ones are */
function divide(
  papers: readonly StackedPaper[],
  reads: ReadonlyMap<string, string>,
  foldedBefore: string | undefined,
) {
  const isAside = ({ paperId }: StackedPaper) => {
    const read = reads.get(paperId);
    return read !== undefined && (foldedBefore === undefined || read < foldedBefore);
  };
  const folded = papers.filter(isAside);
  return {
    folded,
    aside: new Set(folded.map(({ paperId }) => paperId)),
    shown: papers.filter((paper) => !isAside(paper)),
  };
}
