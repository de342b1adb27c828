import { useDeferredValue, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import type { EditionPlace } from '../../bundle/bundle.ts';
import type { ReadEdition } from '../../bundle/dayTexts.ts';
import { readListOrigin } from '../../reading/listOrigin.ts';
import { isDrawnAhead } from '../../reading/pageAhead.ts';
import { isFirstPage, useWindowPlace } from '../../reading/scrollPlaces.ts';
import { useIsPhone } from '../../reading/useIsPhone.ts';
import type { ChosenEdition } from './chooseEdition.ts';
import { EditionNotices, LostEditionsNotice } from './EditionNotices.tsx';
import { EditionSwitch } from './EditionSwitch.tsx';
import { EditionText } from './EditionText.tsx';
import styles from './PaperArticle.module.css';
import { PaperEnd } from './PaperEnd.tsx';
import { PaperFacts } from './PaperFacts.tsx';
import { PaperHead } from './PaperHead.tsx';
import { PaperImprint } from './PaperImprint.tsx';
import { PaperSkeleton } from './PaperSkeleton.tsx';
import { PaperTools } from './PaperTools.tsx';
import { SectionContents } from './SectionContents.tsx';
import { PaperKeys } from './share/PaperKeys.tsx';
import type { SharedPaper } from './share/sharedPaper.ts';
import type { Comparable } from './useComparison.ts';
import { useReadingMode } from './useReadingMode.ts';
import { useReadOnOpening } from './useReadOnOpening.ts';
import { useShownPaper } from './useShownPaper.ts';

interface PaperArticleProps {
  edition: ReadEdition;
  chosen: ChosenEdition;
  /** All of the paper's editions, newest first. */
  editions: EditionPlace[];
  /** A day that the address asks for and that does not have the paper. */
  missingDate: string | undefined;
  /** The day whose list the reader works through. */
  listDay: string;
}

/** One edition of a paper, to be read. Each paper has one of its own. */
export function PaperArticle({ edition, chosen, editions, missingDate, listDay }: PaperArticleProps) {
  const { paperId } = edition;
  const { paper, others, isComing } = useShownPaper(edition, chosen, editions);
  const article = useRef<HTMLElement>(null);
  const isWhole = useIsWhole();
  const { hash, key, state } = useLocation();
  // On a page that was opened from its address nothing may move when the sections of other days come.
  const isAwaited = isComing && isFirstPage(key);
  // An anchor may stand in a section of another day.
  useWindowPlace(isWhole && (hash === '' || !isComing));
  useReadOnOpening(paperId, chosen.date, readListOrigin(state)?.stack ?? listDay);
  const [isReading, read] = useReadingMode();
  return (
    <article
      ref={article}
      className={`${styles.article} ${isReading ? styles.isReading : ''}`}
      aria-busy={!isWhole || isComing}
    >
      <PaperHead edition={edition} listDay={listDay} isWhole={chosen.isWhole} />
      <PaperImprint edition={edition} dates={listShownDates(paper)} />
      <PaperKeys paper={paper} isReading={isReading} onReading={read} />
      {!isReading && (
        <PaperControls
          paper={paper}
          editions={editions}
          chosen={chosen}
          listDay={listDay}
          onRead={() => read(true)}
        />
      )}
      <EditionNotices
        standing={edition.standing}
        chosen={chosen}
        editions={editions}
        missingDate={missingDate}
        listDay={listDay}
      />
      {others.lostDates.length > 0 && <LostEditionsNotice others={others} shown={chosen.date} />}
      {isAwaited && <PaperSkeleton />}
      {!isAwaited && (
        <Text
          paper={paper}
          compared={{ paperId, soundDates: listSound(editions) }}
          areDated={editions.length > 1 && !chosen.isWhole}
          isWhole={isWhole}
          isReading={isReading}
        />
      )}
      {isWhole && !isAwaited && (
        <PaperEnd
          root={article}
          shared={paper}
          day={listDay}
          onLeave={isReading ? () => read(false) : undefined}
        />
      )}
    </article>
  );
}

/**
 * Whether all of it is drawn. The head and the first section are there at once, or ahead; all else comes in the frames behind
 * the first that shows it: Markdown takes a phone its time.
 */
function useIsWhole(): boolean {
  return useDeferredValue(!isDrawnAhead(useLocation()), false);
}

/** The days of which something is shown, newest first. */
function listShownDates({ date, sections }: SharedPaper): string[] {
  return [...new Set([date, ...sections.map((section) => section.date)])].sort().toReversed();
}

interface PaperControlsProps extends Pick<PaperArticleProps, 'editions' | 'chosen' | 'listDay'> {
  paper: SharedPaper;
  onRead: () => void;
}

/** What can be done with the paper, and the days that have it. */
function PaperControls({ paper, editions, chosen, listDay, onRead }: PaperControlsProps) {
  return (
    <>
      <PaperTools paper={paper} hasFoot={useIsPhone()} onRead={onRead} />
      <EditionSwitch
        editions={editions}
        chosen={chosen}
        isComposed={paper.sections.some(({ date }) => date !== chosen.date)}
        listDay={listDay}
      />
    </>
  );
}

interface TextProps {
  paper: SharedPaper;
  compared: Comparable;
  areDated: boolean;
  /** Whether all sections are drawn, or the first alone. */
  isWhole: boolean;
  isReading: boolean;
}

function Text({ paper, compared, areDated, isWhole, isReading }: TextProps) {
  const { edition, sections } = paper;
  return (
    <>
      {!isReading && <PaperFacts edition={edition} sections={sections} paper={compared} />}
      {!isReading && <SectionContents sections={sections} />}
      <EditionText
        shared={paper}
        sections={isWhole ? sections : sections.slice(0, 1)}
        paper={compared}
        areDated={areDated}
      />
    </>
  );
}

function listSound(editions: EditionPlace[]): string[] {
  return editions.filter(({ standing }) => standing === 'sound').map(({ date }) => date);
}
