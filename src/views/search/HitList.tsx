import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useSearchWords } from '../../i18n/searchWords.ts';
import type { Hit, SearchAnswer } from '../../search/answer.ts';
import styles from './HitList.module.css';
import { HitRow } from './HitRow.tsx';
import { pageSize } from './searchPlace.ts';

interface HitListProps {
  hits: Hit[];
  answer: SearchAnswer;
  preparePaper: () => void;
  /** Asks for more of the papers found. */
  onMore: () => void;
}

/** The papers found, a row each; the arrow keys lead from one to the next. */
export function HitList({ hits, answer, preparePaper, onMore }: HitListProps) {
  const words = useSearchWords();
  const list = useRef<HTMLOListElement>(null);
  const countBefore = useRef<number>(undefined);
  const rest = answer.total - answer.hits.length;

  useEffect(() => {
    if (countBefore.current === undefined || hits.length <= countBefore.current) return;
    list.current?.querySelectorAll('a')[countBefore.current]?.focus();
    countBefore.current = undefined;
  }, [hits.length]);

  function showMore(): void {
    countBefore.current = hits.length;
    onMore();
  }

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the links in it */}
      <ol role="list" ref={list} aria-label={words.list} onKeyDown={stepByArrow}>
        {hits.map((hit) => (
          <HitRow key={hit.paperId} hit={hit} answer={answer} preparePaper={preparePaper} />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={showMore}>
          {words.more(Math.min(rest, pageSize))}
        </button>
      )}
    </>
  );
}

/** The first leads back to the field by Shift+Tab, as everywhere; the arrows stay in the list. */
function stepByArrow(event: KeyboardEvent<HTMLOListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const links = Array.from(event.currentTarget.querySelectorAll('a'));
  const next = links[links.findIndex((link) => link === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.closest('li')?.scrollIntoView({ block: 'nearest' });
}
