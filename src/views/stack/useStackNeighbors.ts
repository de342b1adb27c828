import { useDayList } from '../../data/useDayList.ts';
import type { StackedPaper } from '../../digest/gatherStack.ts';
import type { ListNeighbor } from '../../reading/listNeighbors.ts';
import { chooseListed } from './chooseListed.ts';

/** The papers before and after the open one in a stack. */
export function useStackNeighbors(
  shown: readonly StackedPaper[],
  openPaperId: string | undefined,
  stack: string,
) {
  const at = openPaperId === undefined ? -1 : shown.findIndex(({ paperId }) => paperId === openPaperId);
  const previous = useNeighbor(at === -1 ? undefined : shown[at - 1], stack);
  const next = useNeighbor(at === -1 ? undefined : shown[at + 1], stack);
  return { previous, next };
}

function useNeighbor(paper: StackedPaper | undefined, stack: string): ListNeighbor | undefined {
  const list = useDayList(paper?.dates[0]).data;
  if (!paper || !list) return undefined;
  const edition = chooseListed(paper.paperId, [list.date], () => list);
  return edition && { paper: edition.listed, origin: { day: edition.date, stack } };
}
