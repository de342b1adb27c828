import { useRef } from 'react';
import { paperPath } from '../../reading/paths.ts';
import { RowDetails } from './RowDetails.tsx';
import { RowTitle } from './RowTitle.tsx';
import styles from './SavedRow.module.css';
import { useNear } from '../../reading/useNear.ts';

/**
 * A saved paper. Far from the viewport it is a link with the paper's id, so that 2,000 of them cost little and screen
 * readers find them all; near it, it has all the rest.
 */
export function SavedRow({ paperId, lens }: { paperId: string; lens: string }) {
  const row = useRef<HTMLLIElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const isNear = useNear(row);
  return (
    <li ref={row} className={styles.row} data-paper={paperId}>
      <h3 className={styles.heading}>
        <a ref={link} className={styles.link} href={import.meta.env.BASE_URL + paperPath(paperId).slice(1)}>
          {isNear ? <RowTitle paperId={paperId} /> : <span className={styles.untitled}>{paperId}</span>}
        </a>
      </h3>
      {isNear && <RowDetails paperId={paperId} lens={lens} onGone={() => link.current?.focus()} />}
    </li>
  );
}
