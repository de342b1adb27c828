import { Suspense, useDeferredValue, useRef, useState, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import type { EditionPlace } from '../../bundle/bundle.ts';
import type { ReadEdition } from '../../bundle/dayTexts.ts';
import { readListOrigin } from '../../reading/listOrigin.ts';
import { readSearchOrigin } from '../../reading/searchOrigin.ts';
import { isFirstPage, useWindowPlace } from '../../reading/scrollPlaces.ts';
import { useIsPhone } from '../../reading/useIsPhone.ts';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import type { ChosenEdition } from './chooseEdition.ts';
import { composeSections, listNeededDates, type ComposedSection } from './composeSections.ts';
import { EditionNotices, LostEditionsNotice } from './EditionNotices.tsx';
import { EditionSwitch } from './EditionSwitch.tsx';
import { EditionText } from './EditionText.tsx';
import styles from './PaperArticle.module.css';
import { PaperFacts } from './PaperFacts.tsx';
import { PaperHead } from './PaperHead.tsx';
import { PaperSkeleton } from './PaperSkeleton.tsx';
import { PaperTools } from './PaperTools.tsx';
import { placeSections, type PlacedSection } from './placeSections.ts';
import { readSections } from './readSections.ts';
import { SectionContents } from './SectionContents.tsx';
import type { Comparable } from './useComparison.ts';
import { useOtherEditions } from './useOtherEditions.ts';
import { useReadOnOpening } from './useReadOnOpening.ts';

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
  const needed = chosen.isWhole ? [] : listNeededDates(editions, chosen.date);
  const others = useOtherEditions(paperId, needed);
  const sections = placeSections<ComposedSection>(
    chosen.isWhole
      ? readSections(edition, chosen.date)
      : composeSections({ edition, date: chosen.date }, editions, others.editions),
    chosen.isWhole,
  );
  const isComing = sections.some((section) => section.isComing);
  const article = useRef<HTMLElement>(null);
  // The head and the first section are there at once, all else in the frames behind: Markdown takes a phone its time.
  const isWhole = useDeferredValue(true, false);
  const { hash, key, state } = useLocation();
  const stack = readListOrigin(state)?.stack;
  // On a page that was opened from its address nothing may move when the sections of other days come.
  const isAwaited = isComing && isFirstPage(key);
  // An anchor may stand in a section of another day.
  useWindowPlace(isWhole && (hash === '' || !isComing));
  useReadOnOpening(paperId, chosen.date, stack ?? listDay);
  return (
    <article ref={article} className={styles.article} aria-busy={!isWhole || isComing}>
      <PaperHead edition={edition} listDay={listDay} isWhole={chosen.isWhole} />
      <PaperTools paperId={paperId} date={chosen.date} />
      <EditionSwitch
        editions={editions}
        chosen={chosen}
        isComposed={sections.some(({ date }) => date !== chosen.date)}
        listDay={listDay}
      />
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
          edition={edition}
          sections={sections}
          paper={{ paperId, soundDates: listSound(editions) }}
          areDated={editions.length > 1 && !chosen.isWhole}
          isWhole={isWhole}
        />
      )}
      {useIsPhone() && (
        <Suspense>
          <PaperFoot paperId={paperId} date={chosen.date} listDay={listDay} />
        </Suspense>
      )}
      {isWhole && !isAwaited && (
        <PaperEnd root={article} sections={sections} paperId={paperId} day={listDay} />
      )}
    </article>
  );
}

interface TextProps {
  edition: ReadEdition;
  sections: PlacedSection[];
  paper: Comparable;
  areDated: boolean;
  /** Whether all sections are drawn, or the first alone. */
  isWhole: boolean;
}

function Text({ edition, sections, paper, areDated, isWhole }: TextProps) {
  return (
    <>
      <PaperFacts edition={edition} sections={sections} paper={paper} />
      <SectionContents sections={sections} />
      <EditionText
        edition={edition}
        sections={isWhole ? sections : sections.slice(0, 1)}
        paper={paper}
        areDated={areDated}
      />
    </>
  );
}

interface PaperEndProps extends MatchesProps {
  paperId: string;
  day: string;
}

function PaperEnd({ root, sections, paperId, day }: PaperEndProps) {
  return (
    <>
      <Suspense>
        <PaperNeighbors paperId={paperId} day={day} />
      </Suspense>
      <Matches root={root} sections={sections} />
    </>
  );
}

function listSound(editions: EditionPlace[]): string[] {
  return editions.filter(({ standing }) => standing === 'sound').map(({ date }) => date);
}

/** Without it the page's own places stand there, and the buttons at the top do the same. */
const PaperFoot = lazyExtra(async () => (await import('./PaperFoot.tsx')).PaperFoot);

/** At the end of the text; without it the list leads on. */
const PaperNeighbors = lazyExtra(async () => (await import('./PaperNeighbors.tsx')).PaperNeighbors);

/** Comes only where the paper was opened from a search; without it the paper is there all the same. */
const MatchBar = lazyExtra(async () => (await import('./MatchBar.tsx')).MatchBar);

interface MatchesProps {
  root: RefObject<HTMLElement | null>;
  sections: PlacedSection[];
}

/** What was searched for, marked in the text, until the reader has had enough of it. */
function Matches({ root, sections }: MatchesProps) {
  const origin = readSearchOrigin(useLocation().state);
  const [isClosed, setIsClosed] = useState(false);
  if (!origin || isClosed || origin.marks.length + origin.phrases.length === 0) return null;
  return (
    <Suspense>
      <MatchBar root={root} sections={sections} origin={origin} onClose={() => setIsClosed(true)} />
    </Suspense>
  );
}
