import { useContext } from 'react';
import { useDayList } from '../../data/useDayList.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { useLocation } from 'react-router-dom';
import { AppLink } from '../../reading/AppLink.tsx';
import { lensAnchor, readMinutes } from '../../reading/lens/lens.ts';
import { ListNeighborsContext, type ListNeighbor } from '../../reading/listNeighbors.ts';
import { readListOrigin } from '../../reading/listOrigin.ts';
import { useKeptPick } from '../../reading/minutes/keptPicks.ts';
import { paperPath } from '../../reading/paths.ts';
import { StepIcon } from '../../ui/StepIcon.tsx';
import styles from './PaperNeighbors.module.css';

/** The papers before and after this one in the list that the reader works through. */
export function PaperNeighbors({ paperId, day }: { paperId: string; day: string }) {
  const paperWords = usePaperWords();
  const inDay = useNeighborsInDay(paperId, day);
  const neighbors = useContext(ListNeighborsContext) ?? inDay;
  if (!neighbors) return null;
  return (
    <nav className={styles.neighbors} aria-label={paperWords.paper.neighbors}>
      <Neighbor neighbor={neighbors.previous} direction="previous" />
      <Neighbor neighbor={neighbors.next} direction="next" />
    </nav>
  );
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

interface NeighborProps {
  neighbor: ListNeighbor | undefined;
  direction: 'previous' | 'next';
}

function Neighbor({ neighbor, direction }: NeighborProps) {
  const paperWords = usePaperWords();
  // One who came from a lens goes on in it.
  const lens = readListOrigin(useLocation().state)?.lens;
  if (!neighbor) return <span />;
  const { paper, origin } = neighbor;
  return (
    <AppLink
      className={`${styles.neighbor} ${styles[direction]}`}
      to={paperPath(paper.paperId) + lensAnchor(lens)}
      state={{ ...origin, ...(lens && { lens }) }}
      rel={direction === 'next' ? 'next' : 'prev'}
    >
      <span className={styles.label}>
        {direction === 'previous' && <StepIcon direction="previous" />}
        {paperWords.paper[direction]}
        {direction === 'next' && <StepIcon direction="next" />}
      </span>
      <span lang="ko" className={styles.title}>
        {paper.name ?? paper.title}
      </span>
    </AppLink>
  );
}
