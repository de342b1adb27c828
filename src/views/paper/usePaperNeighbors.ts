import { useContext } from 'react';
import { useLocation } from 'react-router-dom';
import { useDayList } from '../../data/useDayList.ts';
import { lensAnchor, readMinutes } from '../../reading/lens/lens.ts';
import { ListNeighborsContext, type ListNeighbor } from '../../reading/listNeighbors.ts';
import { readListOrigin, type ListOrigin } from '../../reading/listOrigin.ts';
import { useKeptPick } from '../../reading/minutes/keptPicks.ts';
import { paperPath } from '../../reading/paths.ts';

/** A paper beside the open one: what it is called, and the way there. */
export interface PaperNeighbor {
  paperId: string;
  title: string;
  to: string;
  state: ListOrigin;
}

/** The papers before and after this one in the list that the reader works through; nothing while that is not known. */
export function usePaperNeighbors(paperId: string, day: string) {
  const inDay = useNeighborsInDay(paperId, day);
  const neighbors = useContext(ListNeighborsContext) ?? inDay;
  // One who came from a lens goes on in it.
  const lens = readListOrigin(useLocation().state)?.lens;
  return neighbors && { previous: link(neighbors.previous, lens), next: link(neighbors.next, lens) };
}

function link(neighbor: ListNeighbor | undefined, lens: string | undefined): PaperNeighbor | undefined {
  if (!neighbor) return undefined;
  const { paper, origin } = neighbor;
  return {
    paperId: paper.paperId,
    title: paper.name ?? paper.title,
    to: paperPath(paper.paperId) + lensAnchor(lens),
    state: { ...origin, ...(lens && { lens }) },
  };
}

function useNeighborsInDay(paperId: string, day: string) {
  const { data } = useDayList(day);
  const minutes = readMinutes(readListOrigin(useLocation().state)?.lens);
  const picked = useKeptPick(day, minutes ?? 0);
  const isListed = (id: string) => !picked || picked.some((paper) => paper.paperId === id);
  const papers = data?.papers.filter((paper) => isListed(paper.paperId)) ?? [];
  const index = papers.findIndex((paper) => paper.paperId === paperId);
  const neighborAt = (place: number): ListNeighbor | undefined => {
    const paper = papers[place];
    return paper && { paper, origin: { day } };
  };
  return index === -1 ? undefined : { previous: neighborAt(index - 1), next: neighborAt(index + 1) };
}
