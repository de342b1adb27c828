import { lazy, memo, useRef, type ReactNode, type RefObject } from 'react';
import { useDateFormat } from '../../i18n/dates.ts';
import { useLibraryWords } from '../../i18n/libraryWords.ts';
import { useMonthFormat } from '../../i18n/monthFormat.ts';
import { LensTop } from '../../reading/lens/LensTop.tsx';
import { QueryError } from '../../reading/QueryError.tsx';
import { ListTools } from '../../reading/triage/ListTools.tsx';
import { groupPapers, type PaperGroup } from './groupPapers.ts';
import type { LibraryPlace } from './libraryPlace.ts';
import { localDate } from './localDate.ts';
import { matchPapers } from './matchPapers.ts';
import type { SavedFacts } from './savedFacts.ts';
import styles from './SavedList.module.css';
import { cutBlocks, SavedBlock } from './SavedBlock.tsx';
import { useRowLinks } from './useRowLinks.ts';
import { useSavedDays } from './useSavedDays.ts';
import { useSavedTitles, type SavedTitles } from './useSavedTitles.ts';

interface SavedListProps extends Pick<LibraryPlace, 'by' | 'order' | 'isUnreadOnly' | 'text'> {
  facts: SavedFacts[];
  /** What is shown of each paper, `results,limitations`; empty without a lens. */
  lens: string;
  field: RefObject<HTMLInputElement | null>;
  onChange: (changed: Partial<LibraryPlace>) => void;
  /** Fetches the paper view's code, since the reader is about to need it. */
  preparePaper: () => void;
}

/** The saved papers under their headings. Drawn after the keystroke that changes it, and not with each. */
export const SavedList = memo(function SavedList(props: SavedListProps) {
  const { facts, by, order, isUnreadOnly, text, lens, field, onChange, preparePaper } = props;
  const words = useLibraryWords();
  const isSearched = text.trim() !== '';
  const savedDays = useSavedDays(
    facts.map(({ paperId }) => paperId),
    by === 'day' || isSearched || lens !== '',
  );
  const titles = useSavedTitles(savedDays.days, isSearched);
  const found = matchPapers(facts, text, titles.titles).filter(({ isRead }) => !isUnreadOnly || !isRead);
  const isWaiting = by === 'day' && savedDays.isPending;
  const groups = isWaiting ? [] : groupPapers(found, { by, order }, savedDays.days);

  function showAll(): void {
    onChange({ text: '', isUnreadOnly: false });
    // The button goes with what it takes away.
    field.current?.focus();
  }

  return (
    <div className={styles.list}>
      <p className={styles.count} aria-live="polite">
        {words.count(found.length, facts.length)}
      </p>
      {savedDays.error && (
        <div className={styles.error}>
          <QueryError error={savedDays.error} onRetry={savedDays.retry} />
        </div>
      )}
      <TitleProgress titles={titles} isWaiting={savedDays.isPending && isSearched} />
      {isWaiting && (
        <p className={styles.state} aria-busy="true">
          {words.loadingDays}
        </p>
      )}
      <SavedListLens found={found} days={savedDays.days} lens={lens} />
      {found.length === 0 && <NothingFits onShowAll={showAll} />}
      <Linked lens={lens} preparePaper={preparePaper}>
        {groups.map((group) => (
          <Group key={`${group.kind} ${group.value}`} group={group} lens={lens} />
        ))}
      </Linked>
    </div>
  );
});

interface SavedListLensProps {
  found: readonly SavedFacts[];
  days: ReadonlyMap<string, string>;
  lens: string;
}

/** The bar that chooses what is shown of each paper, and what is to be said of that as a whole. */
function SavedListLens({ found, days, lens }: SavedListLensProps) {
  return (
    <LensTop list="library" hasSteps={false} lens={lens}>
      <SavedLensHead paperIds={found.map(({ paperId }) => paperId)} days={days} lens={lens} />
    </LensTop>
  );
}

const SavedLensHead = lazy(async () => ({ default: (await import('./SavedLens.tsx')).SavedLensHead }));

interface LinkedProps extends Pick<SavedListProps, 'lens' | 'preparePaper'> {
  children: ReactNode;
}

/** Follows the links, keys and swipes of the rows. A part of its own, since the router draws it anew with each address, and not the rows. */
function Linked({ lens, preparePaper, children }: LinkedProps) {
  const { findDay, ...links } = useRowLinks(lens, preparePaper);
  const pane = useRef<HTMLDivElement>(null);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- they belong to the links in it */}
      <div ref={pane} {...links}>
        {children}
      </div>
      <ListTools
        dateOf={(paperId) => findDay(paperId) ?? localDate(Date.now())}
        openPaperId={undefined}
        pane={pane}
      />
    </>
  );
}

interface TitleProgressProps {
  titles: SavedTitles;
  isWaiting: boolean;
}

/** How far the titles are known, where they are searched in. */
function TitleProgress({ titles: { done, failed, all }, isWaiting }: TitleProgressProps) {
  const words = useLibraryWords();
  if (isWaiting || done < all) return <p className={styles.state}>{words.readingTitles(done, all)}</p>;
  return failed === 0 ? null : <p className={styles.state}>{words.unreadTitles(failed)}</p>;
}

function NothingFits({ onShowAll }: { onShowAll: () => void }) {
  const { none } = useLibraryWords();
  return (
    <div className={styles.none}>
      <p>{none.title}</p>
      <button type="button" onClick={onShowAll}>
        {none.all}
      </button>
    </div>
  );
}

function Group({ group, lens }: { group: PaperGroup; lens: string }) {
  const words = useLibraryWords();
  const name = useGroupName(group);
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        {name} <span className={styles.size}>{words.groupCount(group.paperIds.length)}</span>
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there are blocks between it and its items */}
      <div role="list">
        {cutBlocks(group.paperIds).map(({ number, paperIds }) => (
          <SavedBlock key={number} paperIds={paperIds} lens={lens} />
        ))}
      </div>
    </section>
  );
}

function useGroupName({ kind, value }: PaperGroup): string {
  const { groups } = useLibraryWords();
  const format = useDateFormat();
  const { month } = useMonthFormat();
  switch (kind) {
    case 'month':
      return month(value);
    case 'day':
      return format.long(value);
    case 'tag':
      return `#${value}`;
    case 'interest':
      return groups.interest(Number(value));
    default:
      return groups[kind];
  }
}
