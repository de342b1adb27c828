import { lazy, useEffect, useRef, type KeyboardEvent } from 'react';
import { useSearchWords } from '../../i18n/searchWords.ts';
import { LensTop } from '../../reading/lens/LensTop.tsx';
import { useListLens } from '../../reading/lens/useListLens.ts';
import { ListTools } from '../../reading/triage/ListTools.tsx';
import type { Hit, ShownAnswer, ShownSnippet } from '../../search/answer.ts';
import styles from './HitList.module.css';
import { HitRow } from './HitRow.tsx';
import { pageSize } from './searchPlace.ts';
import { useHitLinks } from './useHitLinks.ts';
import { useTextReading } from './useTextReading.ts';

interface HitListProps {
  answer: ShownAnswer;
  snippets: ReadonlyMap<string, ShownSnippet>;
  /** How many of the hits are drawn. */
  drawn: number;
  /** Nothing is typed, and the answer is to what was. */
  isQuiet: boolean;
  /** Fetches the paper view's code, since the reader is about to need it. */
  preparePaper: () => void;
  /** Asks for more of the papers found. */
  onMore: () => void;
}

/** The papers found, a row each; the arrow keys lead from one to the next. */
export function HitList({ answer, snippets, drawn, isQuiet, preparePaper, onMore }: HitListProps) {
  const words = useSearchWords();
  const list = useRef<HTMLOListElement>(null);
  const countBefore = useRef<number>(undefined);
  const { hits, total } = answer;
  const lens = useListLens(false);
  useTextReading(list, answer, drawn, isQuiet);

  useEffect(() => {
    if (countBefore.current === undefined || drawn <= countBefore.current) return;
    list.current?.querySelectorAll<HTMLElement>(rowLinks)[countBefore.current]?.focus();
    countBefore.current = undefined;
  }, [drawn]);

  function showMore(): void {
    countBefore.current = drawn;
    onMore();
  }

  return (
    <div className={styles.hits}>
      {hits.length > 0 && <HitsLens hits={hits} lens={lens} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- they belong to the links in it */}
      <ol
        role="list"
        ref={list}
        aria-label={words.list}
        onKeyDown={stepByArrow}
        {...useHitLinks(answer, lens, preparePaper)}
      >
        {hits.slice(0, drawn).map((hit) => (
          <HitRow key={hit.paperId} hit={hit} snippet={snippets.get(hit.paperId)} lens={lens} />
        ))}
      </ol>
      <ListTools
        dateOf={(paperId) => hits.find((hit) => hit.paperId === paperId)?.date ?? ''}
        openPaperId={undefined}
        pane={list}
      />
      {total > hits.length && (
        <button type="button" className={styles.more} onClick={showMore}>
          {words.more(Math.min(total - hits.length, pageSize))}
        </button>
      )}
    </div>
  );
}

/** The bar that chooses what is shown of each hit, and what is to be said of that as a whole. */
function HitsLens({ hits, lens }: { hits: readonly Hit[]; lens: string }) {
  return (
    <LensTop list="search" hasSteps={false} lens={lens}>
      <HitLensHead hits={hits} lens={lens} />
    </LensTop>
  );
}

const HitLensHead = lazy(async () => ({ default: (await import('./HitLens.tsx')).HitLensHead }));

/** A text that a lens shows may have links of its own. */
const rowLinks = '[data-paper] > h3 > a';

/** The first leads back to the field by Shift+Tab, as everywhere; the arrows stay in the list. */
function stepByArrow(event: KeyboardEvent<HTMLOListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const links = Array.from(event.currentTarget.querySelectorAll<HTMLElement>(rowLinks));
  const next = links[links.findIndex((link) => link === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.closest('li')?.scrollIntoView({ block: 'nearest' });
}
