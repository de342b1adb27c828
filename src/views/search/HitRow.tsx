import { memo, Suspense } from 'react';
import { usePaperMarks } from '../../library/useLibrary.ts';
import { RowMarks } from '../../reading/RowMarks.tsx';
import type { ShownHit, ShownSnippet } from '../../search/answer.ts';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { StandingMark } from '../../ui/StandingMark.tsx';
import { addressOf } from '../../reading/usePaperLinks.ts';
import { hitPath } from './hitLink.ts';
import styles from './HitRow.module.css';
import { HitFacts, HitTitle } from './HitTitle.tsx';
import { MarkedText } from './MarkedText.tsx';

interface HitRowProps {
  hit: ShownHit;
  /** How it reads where it matches, once its text has come. */
  snippet: ShownSnippet | undefined;
  /** What is shown of each hit, `results,limitations`; empty without a lens. */
  lens: string;
}

/**
 * A paper that was found: what it is called, where it matches, and how it reads there. Kept from one keystroke to the
 * next, and its link followed by the list, since the router's own draw every row anew with the address: with 37 rows and the
 * CPU slowed four times that took 150 ms and more.
 */
export const HitRow = memo(function HitRow({ hit, snippet, lens }: HitRowProps) {
  return (
    <li className={styles.row} data-paper={hit.paperId}>
      <h3 className={styles.heading}>
        <a className={styles.link} href={addressOf(hitPath(hit, lens))}>
          <HitTitle hit={hit} />
        </a>
      </h3>
      <p className={styles.snippet} lang="ko">
        {/* Of another day while that of the day that matches now is on its way. */}
        {snippet?.date === hit.date && <Snippet {...snippet} />}
      </p>
      <p className={styles.facts}>
        <StandingMark standing={hit.standing} />
        <HitFacts hit={hit} />
      </p>
      <RowMarks
        paperId={hit.paperId}
        date={hit.date}
        title={hit.name ?? hit.title}
        marks={usePaperMarks(hit.paperId)}
      />
      {lens && (
        <Suspense>
          <HitLens paperId={hit.paperId} date={hit.date} lens={lens} />
        </Suspense>
      )}
    </li>
  );
});

/** What a lens shows. Should it not come, its head says so. */
const HitLens = lazyExtra(async () => (await import('./HitLens.tsx')).HitLens);

function Snippet({ text, marks, isCutBefore, isCutBehind }: ShownSnippet) {
  return (
    <>
      {isCutBefore && '… '}
      <MarkedText text={text} marks={marks} />
      {isCutBehind && ' …'}
    </>
  );
}
