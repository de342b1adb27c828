import { lazy, Suspense, useState } from 'react';
import type { ListedPaper } from '../../bundle/bundle.ts';
import { useWords } from '../../i18n/words.ts';
import type { DayPapers as DayPapersData } from '../../library/days.ts';
import type { Library } from '../../library/library.ts';
import { readSetting, setSetting } from '../../library/settings.ts';
import { useLibraryCommand, useOpenedLibrary, useSetting } from '../../library/useLibrary.ts';
import { readMinutes } from '../../reading/lens/lens.ts';
import { useListLens } from '../../reading/lens/useListLens.ts';
import { ListSkeleton } from '../../reading/ListSkeleton.tsx';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import styles from './DayPapers.module.css';
import { LensedList } from './LensedList.tsx';

interface DayPapersProps {
  date: string;
  papers: ListedPaper[];
  openPaperId: string | undefined;
  onIntent: () => void;
}

/**
 * A day's papers. Those that were read on an earlier day fold into one line, and the reader may keep to the unread ones.
 * What is folded or hidden is decided when the list opens and the library is here, so that no row goes away while it is
 * worked on.
 */
export function DayPapers({ date, papers, openPaperId, onIntent }: DayPapersProps) {
  const library = useOpenedLibrary();
  const command = useLibraryCommand();
  const filter = useSetting('shownPapers');
  const isAfterPaint = useAfterPaint();
  const lens = useListLens(openPaperId !== undefined);
  const minutes = readMinutes(lens);
  const [aside, setAside] = useState(() => chooseAside(library, papers, date));
  if (aside.library !== library) setAside(chooseAside(library, papers, date));
  function toggleFilter(): void {
    command((opened) => {
      setSetting(opened, 'shownPapers', filter === 'unread' ? 'all' : 'unread');
      setAside(chooseAside(opened, papers, date));
    });
  }

  const days: [DayPapersData] = [{ date, paperIds: papers.map(({ paperId }) => paperId) }];
  const isAside = ({ paperId }: ListedPaper) => aside.ids.has(paperId) && paperId !== openPaperId;
  const shown = papers.filter((paper) => !isAside(paper));
  const folded = aside.isFolded ? papers.filter(isAside) : [];
  return (
    <>
      {minutes === undefined && (
        <Tools
          date={date}
          days={days}
          shown={shown}
          openPaperId={openPaperId}
          isOnlyUnread={filter === 'unread'}
          onToggle={toggleFilter}
        />
      )}
      {isAfterPaint ? (
        <Suspense fallback={lensRoom}>
          <DayLensTop
            date={date}
            papers={[...shown, ...folded]}
            lens={lens}
            isOpen={openPaperId === undefined}
          />
        </Suspense>
      ) : (
        lensRoom
      )}
      {minutes === undefined ? (
        <Lists shown={shown} folded={folded} days={days} {...{ date, openPaperId, lens, onIntent }} />
      ) : (
        <Suspense fallback={<ListSkeleton />}>
          <DayMinutes {...{ date, papers, minutes, openPaperId, onIntent }} />
        </Suspense>
      )}
    </>
  );
}

interface ListsProps extends Omit<DayPapersProps, 'papers'> {
  shown: ListedPaper[];
  folded: ListedPaper[];
  days: [DayPapersData];
  lens: string;
}

/** The papers that stand in the list, those that are folded at its end, and what finishes the day. */
function Lists({ shown, folded, days, ...list }: ListsProps) {
  const words = useWords().marks;
  return (
    <>
      {shown.length === 0 && days[0].paperIds.length > 0 && <p className={styles.none}>{words.noneUnread}</p>}
      <LensedList {...list} papers={shown} />
      {folded.length > 0 && (
        <details className={styles.folded}>
          <summary>{words.folded(folded.length)}</summary>
          <LensedList {...list} papers={folded} />
        </details>
      )}
      <Finish days={days} />
    </>
  );
}

interface ToolsProps {
  date: string;
  days: [DayPapersData];
  shown: ListedPaper[];
  openPaperId: string | undefined;
  isOnlyUnread: boolean;
  onToggle: () => void;
}

/** What works on the list as a whole, in one row with its room for what comes behind the first paint. */
function Tools({ date, days, shown, openPaperId, isOnlyUnread, onToggle }: ToolsProps) {
  const words = useWords().marks;
  const isAfterPaint = useAfterPaint();
  return (
    <div className={styles.tools}>
      <PressButton label={words.onlyUnread} isPressed={isOnlyUnread} onPress={onToggle} />
      {isAfterPaint && openPaperId === undefined && (
        <Suspense>
          <ContinueLink date={date} papers={shown} />
        </Suspense>
      )}
      {isAfterPaint && (
        <Suspense>
          <ReadAtOnce
            days={days}
            shown={shown}
            dateOf={() => date}
            openPaperId={openPaperId}
            finishLabel={words.dayDone}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Has its room before it comes. */
function Finish({ days }: { days: [DayPapersData] }) {
  const isAfterPaint = useAfterPaint();
  const words = useWords().marks;
  const [{ date, paperIds }] = days;
  return (
    <div className={paperIds.length > 0 ? styles.finish : ''}>
      {isAfterPaint && (
        <Suspense>
          <ListFinish
            days={days}
            dateOf={() => date}
            labels={{ finish: words.dayDone, done: words.dayIsDone }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Should they not come, all that they do can be done by hand. */
const DayLensTop = lazyExtra(async () => (await import('./DayLensTop.tsx')).DayLensTop);
const DayMinutes = lazy(async () => ({ default: (await import('./DayMinutes.tsx')).DayMinutes }));
const lensRoom = <div className={styles.lensRoom} />;
const ReadAtOnce = lazyExtra(async () => (await import('../../reading/triage/ReadAtOnce.tsx')).ReadAtOnce);
const ListFinish = lazyExtra(async () => (await import('../../reading/triage/ListFinish.tsx')).ListFinish);
const ContinueLink = lazyExtra(async () => (await import('./ContinueLink.tsx')).ContinueLink);

/** The papers that do not stand in the list, and whether they are folded at its end or hidden. */
interface Aside {
  /** By which it was decided: nothing is aside as long as that is not here. */
  library: Library | undefined;
  ids: Set<string>;
  isFolded: boolean;
}

function chooseAside(library: Library | undefined, papers: readonly ListedPaper[], date: string): Aside {
  if (!library) return { library, ids: new Set(), isFolded: false };
  const isOnlyUnread = readSetting(library, 'shownPapers') === 'unread';
  const chosen = papers.filter(({ paperId }) => {
    const { read } = library.paper(paperId);
    return read !== undefined && (isOnlyUnread || read.date < date);
  });
  return { library, ids: new Set(chosen.map(({ paperId }) => paperId)), isFolded: !isOnlyUnread };
}
