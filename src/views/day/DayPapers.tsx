import { useState } from 'react';
import type { ListedPaper } from '../../bundle/bundle.ts';
import { useWords } from '../../i18n/words.ts';
import type { Library } from '../../library/library.ts';
import { readSetting, setSetting } from '../../library/settings.ts';
import { useLibrary, useSetting } from '../../library/useLibrary.ts';
import { PaperList } from '../../reading/PaperList.tsx';
import { PressButton } from '../../ui/PressButton.tsx';
import { ContinueLink } from './ContinueLink.tsx';
import { DayFinish } from './DayFinish.tsx';
import styles from './DayPapers.module.css';
import { ReadAtOnce } from './ReadAtOnce.tsx';

interface DayPapersProps {
  date: string;
  papers: ListedPaper[];
  openPaperId: string | undefined;
  onIntent: () => void;
}

/**
 * A day's papers. Those that were read on an earlier day fold into one line, and the reader may keep to the unread ones.
 * What is folded or hidden is decided when the list opens, so that no row goes away while it is worked on.
 */
export function DayPapers({ date, papers, openPaperId, onIntent }: DayPapersProps) {
  const words = useWords().marks;
  const library = useLibrary();
  const filter = useSetting('shownPapers');
  const [aside, setAside] = useState(() => chooseAside(library, papers, date));
  const listOf = (shown: ListedPaper[]) => (
    <PaperList papers={shown} origin={{ day: date }} openPaperId={openPaperId} onIntent={onIntent} />
  );

  function toggleFilter(): void {
    setSetting(library, 'shownPapers', filter === 'unread' ? 'all' : 'unread');
    setAside(chooseAside(library, papers, date));
  }

  const isAside = ({ paperId }: ListedPaper) => aside.ids.has(paperId) && paperId !== openPaperId;
  const shown = papers.filter((paper) => !isAside(paper));
  const folded = aside.isFolded ? papers.filter(isAside) : [];
  return (
    <>
      <div className={styles.tools}>
        <PressButton label={words.onlyUnread} isPressed={filter === 'unread'} onPress={toggleFilter} />
        <ReadAtOnce date={date} papers={papers} shown={shown} openPaperId={openPaperId} />
      </div>
      {openPaperId === undefined && <ContinueLink date={date} papers={shown} />}
      {shown.length === 0 && papers.length > 0 && <p className={styles.none}>{words.noneUnread}</p>}
      {listOf(shown)}
      {folded.length > 0 && (
        <details className={styles.folded}>
          <summary>{words.folded(folded.length)}</summary>
          {listOf(folded)}
        </details>
      )}
      <DayFinish date={date} paperIds={papers.map(({ paperId }) => paperId)} />
    </>
  );
}

/** The papers that do not stand in the list, and whether they are folded at its end or hidden. */
interface Aside {
  ids: Set<string>;
  isFolded: boolean;
}

function chooseAside(library: Library, papers: readonly ListedPaper[], date: string): Aside {
  const isOnlyUnread = readSetting(library, 'shownPapers') === 'unread';
  const chosen = papers.filter(({ paperId }) => {
    const { read } = library.paper(paperId);
    return read !== undefined && (isOnlyUnread || read.date < date);
  });
  return { ids: new Set(chosen.map(({ paperId }) => paperId)), isFolded: !isOnlyUnread };
}
