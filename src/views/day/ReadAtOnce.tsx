import type { ListedPaper } from '../../bundle/bundle.ts';
import { useTriageWords } from '../../i18n/triageWords.ts';
import { useWords } from '../../i18n/words.ts';
import { markDay } from '../../library/days.ts';
import { markRead } from '../../library/markPapers.ts';
import { papersAbove, papersBelow, papersNotSaved } from '../../library/pickPapers.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { announceAction } from '../../reading/announcement.ts';
import { Menu, MenuItem } from '../../ui/Menu.tsx';

interface ReadAtOnceProps {
  date: string;
  /** All of the day's. */
  papers: ListedPaper[];
  shown: ListedPaper[];
  openPaperId: string | undefined;
}

/** Marks many papers read with one press. */
export function ReadAtOnce({ date, papers, shown, openPaperId }: ReadAtOnceProps) {
  const library = useLibrary();
  const { dayDone } = useWords().marks;
  const words = useTriageWords().list;

  function mark(chosen: readonly ListedPaper[]): void {
    markRead(
      library,
      chosen.map(({ paperId }) => ({ paperId, date })),
    );
    announceAction(library);
  }

  function finish(): void {
    markDay(
      library,
      date,
      papers.map(({ paperId }) => paperId),
    );
    announceAction(library);
  }

  return (
    <Menu label={words.atOnce}>
      <MenuItem onChoose={() => mark(shown)}>{words.shownRead}</MenuItem>
      <MenuItem onChoose={() => mark(papersNotSaved(library, shown))}>{words.unsavedRead}</MenuItem>
      {openPaperId !== undefined && (
        <>
          <MenuItem onChoose={() => mark(papersAbove(shown, openPaperId))}>{words.aboveRead}</MenuItem>
          <MenuItem onChoose={() => mark(papersBelow(shown, openPaperId))}>{words.belowRead}</MenuItem>
        </>
      )}
      <MenuItem onChoose={finish}>{dayDone}</MenuItem>
    </Menu>
  );
}
