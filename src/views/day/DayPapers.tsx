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
  const [parts, setParts] = useState(() => partPapers(library, papers, date));
  const listOf = (shown: ListedPaper[]) => (
    <PaperList papers={shown} origin={{ day: date }} openPaperId={openPaperId} onIntent={onIntent} />
  );

  function toggleFilter(): void {
    setSetting(library, 'shownPapers', filter === 'unread' ? 'all' : 'unread');
    setParts(partPapers(library, papers, date));
  }

  const { shown, folded } = withOpen(parts, papers, openPaperId);
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

interface Parts {
  shown: ListedPaper[];
  folded: ListedPaper[];
}

function partPapers(library: Library, papers: readonly ListedPaper[], date: string): Parts {
  const readDate = ({ paperId }: ListedPaper) => library.paper(paperId).read?.date;
  const isFolded = (paper: ListedPaper) => (readDate(paper) ?? date) < date;
  const isOnlyUnread = readSetting(library, 'shownPapers') === 'unread';
  return {
    shown: papers.filter((paper) => (isOnlyUnread ? readDate(paper) === undefined : !isFolded(paper))),
    folded: isOnlyUnread ? [] : papers.filter(isFolded),
  };
}

/** The paper that is open stands in the list, whatever is hidden of it. */
function withOpen(
  { shown, folded }: Parts,
  papers: readonly ListedPaper[],
  openPaperId: string | undefined,
): Parts {
  const isShown = (paper: ListedPaper) => shown.includes(paper) || paper.paperId === openPaperId;
  return { shown: papers.filter(isShown), folded: folded.filter((paper) => !isShown(paper)) };
}
