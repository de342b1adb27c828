import { useTriageWords } from '../../i18n/triageWords.ts';
import { markDays, type DayPapers } from '../../library/days.ts';
import { markRead } from '../../library/markPapers.ts';
import { papersAbove, papersBelow, papersNotSaved } from '../../library/pickPapers.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { announceAction } from '../announcement.ts';
import type { ListPlace } from './useListSteps.ts';

interface ReadAtOnceProps extends Pick<ListPlace, 'dateOf' | 'openPaperId'> {
  /** The days whose list it is. */
  days: readonly DayPapers[];
  shown: readonly { paperId: string }[];
  /** What finishing the days is called. */
  finishLabel: string;
}

/** Marks many papers read with one press. */
export function ReadAtOnce({ days, shown, dateOf, openPaperId, finishLabel }: ReadAtOnceProps) {
  const library = useLibrary();
  const words = useTriageWords().list;

  function mark(chosen: readonly { paperId: string }[]): void {
    markRead(
      library,
      chosen.map(({ paperId }) => ({ paperId, date: dateOf(paperId) })),
    );
    announceAction(library);
  }

  function finish(): void {
    markDays(library, days, dateOf);
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
      <MenuItem onChoose={finish}>{finishLabel}</MenuItem>
    </Menu>
  );
}
