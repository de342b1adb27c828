import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { ListedPaper } from '../../bundle/bundle.ts';
import { dayListQuery } from '../../data/queries.ts';
import { fullTitle } from '../../digest/edition.ts';
import { useWords } from '../../i18n/words.ts';
import { paperPath } from '../../reading/paths.ts';
import { ChevronIcon } from '../../ui/ChevronIcon.tsx';
import styles from './PaperNeighbors.module.css';

/** The papers before and after this one in the list that the reader works through. */
export function PaperNeighbors({ paperId, day }: { paperId: string; day: string }) {
  const words = useWords();
  const { data } = useQuery(dayListQuery(day));
  const papers = data?.papers ?? [];
  const index = papers.findIndex((paper) => paper.paperId === paperId);
  if (index === -1) return null;
  return (
    <nav className={styles.neighbors} aria-label={words.paper.neighbors}>
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
  const words = useWords();
  if (!paper) return <span />;
  return (
    <Link
      className={`${styles.neighbor} ${styles[direction]}`}
      to={paperPath(paper.paperId)}
      state={{ day }}
      rel={direction === 'next' ? 'next' : 'prev'}
    >
      <span className={styles.label}>
        {direction === 'previous' && <ChevronIcon direction="previous" />}
        {words.paper[direction]}
        {direction === 'next' && <ChevronIcon direction="next" />}
      </span>
      <span lang="ko" className={styles.title}>
        {paper.name ?? fullTitle(paper)}
      </span>
    </Link>
  );
}
