import { useRef } from 'react';
import { paperPath } from '../../reading/paths.ts';
import { RowDetails } from './RowDetails.tsx';
import { RowTitle } from './RowTitle.tsx';
import styles from './SavedRow.module.css';

interface SavedRowProps {
  paperId: string;
  /** What is shown of the paper, `results,limitations`; empty without a lens. */
  lens: string;
  isNear: boolean;
}

/**
 * A saved paper. Far from the viewport it is a link with the paper's id, so that 2,000 of them cost little and screen
 * readers find them all; near it, it has all the rest.
 */
export function SavedRow({ paperId, lens, isNear }: SavedRowProps) {
  const link = useRef<HTMLAnchorElement>(null);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its list has blocks between
    <div role="listitem" className={styles.row} data-paper={paperId}>
      <h3 className={styles.heading}>
        <a ref={link} className={styles.link} href={import.meta.env.BASE_URL + paperPath(paperId).slice(1)}>
          {isNear ? <RowTitle paperId={paperId} /> : <span className={styles.untitled}>{paperId}</span>}
        </a>
      </h3>
      {isNear && <RowDetails paperId={paperId} lens={lens} onGone={() => link.current?.focus()} />}
    </div>
  );
}
