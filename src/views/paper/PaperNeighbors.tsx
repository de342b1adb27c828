import type { ListedPaper } from '../../bundle/bundle.ts';
import { useDayList } from '../../data/useDayList.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { paperPath } from '../../reading/paths.ts';
import { ChevronIcon } from '../../ui/ChevronIcon.tsx';
import styles from './PaperNeighbors.module.css';

/** The papers before and after this one in the list that the reader works through. */
export function PaperNeighbors({ paperId, day }: { paperId: string; day: string }) {
  const paperWords = usePaperWords();
  const { data } = useDayList(day);
  const papers = data?.papers ?? [];
  const index = papers.findIndex((paper) => paper.paperId === paperId);
  if (index === -1) return null;
  return (
    <nav className={styles.neighbors} aria-label={paperWords.paper.neighbors}>
      <Neighbor paper={papers[index - 1]} day={day} direction="previous" />
      <Neighbor paper={papers[index + 1]} day={day} direction="next" />
    </nav>
  );
}

interface NeighborProps {
  paper: ListedPaper | undefined;
  day: string;
  direction: 'previous' | 'next';
}

function Neighbor({ paper, day, direction }: NeighborProps) {
  const paperWords = usePaperWords();
  if (!paper) return <span />;
  return (
    <AppLink
      className={`${styles.neighbor} ${styles[direction]}`}
      to={paperPath(paper.paperId)}
      state={{ day }}
      rel={direction === 'next' ? 'next' : 'prev'}
    >
      <span className={styles.label}>
        {direction === 'previous' && <ChevronIcon direction="previous" />}
        {paperWords.paper[direction]}
        {direction === 'next' && <ChevronIcon direction="next" />}
      </span>
      <span lang="ko" className={styles.title}>
        {paper.name ?? paper.title}
      </span>
    </AppLink>
  );
}
