import { useEffect } from 'react';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { expectPage } from '../../reading/pageAhead.ts';
import { StepIcon } from '../../ui/StepIcon.tsx';
import styles from './PaperNeighbors.module.css';
import { usePaperNeighbors, type PaperNeighbor } from './usePaperNeighbors.ts';

/** The papers before and after this one in the list that the reader works through. */
export function PaperNeighbors({ paperId, day }: { paperId: string; day: string }) {
  const paperWords = usePaperWords();
  const neighbors = usePaperNeighbors(paperId, day);
  const { paperId: nextId, to: path, state } = neighbors?.next ?? {};
  useEffect(() => {
    if (nextId !== undefined && path !== undefined) expectPage({ paperId: nextId, path, state });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the same paper, the state is another object with the same in it
  }, [nextId, path]);
  if (!neighbors) return null;
  return (
    <nav className={styles.neighbors} aria-label={paperWords.paper.neighbors}>
      <Neighbor neighbor={neighbors.previous} direction="previous" />
      <Neighbor neighbor={neighbors.next} direction="next" />
    </nav>
  );
}

interface NeighborProps {
  neighbor: PaperNeighbor | undefined;
  direction: 'previous' | 'next';
}

function Neighbor({ neighbor, direction }: NeighborProps) {
  const paperWords = usePaperWords();
  if (!neighbor) return <span />;
  const { title, to, state } = neighbor;
  return (
    <AppLink
      className={`${styles.neighbor} ${styles[direction]}`}
      to={to}
      state={state}
      rel={direction === 'next' ? 'next' : 'prev'}
    >
      <span className={styles.label}>
        {direction === 'previous' && <StepIcon direction="previous" />}
        {paperWords.paper[direction]}
        {direction === 'next' && <StepIcon direction="next" />}
      </span>
      <span lang="ko" className={styles.title}>
        {title}
      </span>
    </AppLink>
  );
}
