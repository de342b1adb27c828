import { useQueryClient } from '@tanstack/react-query';
import { memo, useRef } from 'react';
import { dayTextsQuery } from '../../data/queries.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import type { Hit, SearchAnswer } from '../../search/answer.ts';
import { StandingMark } from '../../ui/StandingMark.tsx';
import { hitPath, hitState, soughtBy } from './hitLink.ts';
import styles from './HitRow.module.css';
import { HitSnippet } from './HitSnippet.tsx';
import { HitFacts, HitTitle } from './HitTitle.tsx';
import { useIsNear } from './useIsNear.ts';

interface HitRowProps {
  hit: Hit;
  answer: SearchAnswer;
  /** Fetches the paper view's code, since the reader is about to need it. */
  preparePaper: () => void;
}

/**
 * A paper that was found: what it is called, where it matches, and how it reads there. Kept from one keystroke to the
 * next: with 37 rows and the CPU slowed four times, drawing them anew before the answer came took 150 ms and more.
 */
export const HitRow = memo(function HitRow({ hit, answer, preparePaper }: HitRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const isNear = useIsNear(row);
  const client = useQueryClient();

  function prepare(): void {
    preparePaper();
    // Should it fail, opening the paper says so.
    client.query(dayTextsQuery(hit.date)).catch(() => undefined);
  }

  return (
    <li ref={row} className={styles.row} data-paper={hit.paperId}>
      <h3 className={styles.heading}>
        <AppLink
          className={styles.link}
          to={hitPath(hit)}
          state={hitState(hit, answer, true)}
          onPointerEnter={prepare}
          onPointerDown={prepare}
          onFocus={prepare}
        >
          <HitTitle hit={hit} sought={soughtBy(answer)} />
        </AppLink>
      </h3>
      <p className={styles.snippet} lang="ko">
        {isNear && <HitSnippet hit={hit} answer={answer} />}
      </p>
      <p className={styles.facts}>
        <StandingMark standing={hit.standing} />
        <HitFacts hit={hit} />
      </p>
    </li>
  );
});
