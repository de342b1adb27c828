import styles from './SavedRow.module.css';
import { useListedEdition } from './useListedEdition.ts';

/** Name and title of a paper, its id where there are none or until they have come. */
export function RowTitle({ paperId }: { paperId: string }) {
  const listed = useListedEdition(paperId);
  if (listed.status !== 'ready' || listed.paper.titleSource === 'id')
    return <span className={styles.untitled}>{paperId}</span>;
  const { name, title, titleSource } = listed.paper;
  return (
    <span lang="ko">
      {name !== undefined && <span className={styles.name}>{name} </span>}
      <span className={titleSource === 'lead' ? `${styles.title} ${styles.sentence}` : styles.title}>
        {title}
      </span>
    </span>
  );
}
