import type { RefObject } from 'react';
import { markDay } from '../../library/days.ts';
import type { Library } from '../../library/library.ts';
import { markRead, setInterest, toggleRead } from '../../library/markPapers.ts';
import type { Interest } from '../../library/paperMarks.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { announceAction } from '../announcement.ts';
import { toggleSaved } from '../toggleSaved.ts';
import type { Command } from './readCommand.ts';
import { useCommands } from './useCommands.ts';
import { useListSteps } from './useListSteps.ts';

export interface ListKeysProps {
  /** The day whose list it is. */
  date: string;
  /** All of its papers. */
  paperIds: string[];
  openPaperId: string | undefined;
  /** What holds the rows. */
  pane: RefObject<HTMLElement | null>;
  previousDay: string | undefined;
  nextDay: string | undefined;
}

/** The keys that work on a list of papers and on the paper that was opened from it. */
export function ListKeys(props: ListKeysProps) {
  const { date, paperIds, openPaperId, previousDay, nextDay } = props;
  const library = useLibrary();
  const steps = useListSteps(props);

  function finishDay(): boolean {
    markDay(library, date, paperIds);
    announceAction(library);
    return true;
  }

  function act(command: Command): boolean {
    const rows = steps.readRows();
    const current = steps.readCurrent();
    const at = current === undefined ? -1 : rows.indexOf(current);
    switch (command) {
      case 'next':
        return steps.goTo(rows[at + 1]);
      case 'previous':
        return steps.goTo(at === -1 ? rows.at(-1) : rows[at - 1]);
      case 'nextUnread':
        return steps.goTo(rows.slice(at + 1).find((id) => !library.paper(id).read));
      case 'back':
        return steps.goBack();
      case 'previousDay':
        return steps.goToDay(previousDay);
      case 'nextDay':
        return steps.goToDay(nextDay);
      case 'dayDone':
        return finishDay();
      case 'open':
        // A link or button that has the focus answers Enter itself.
        if (current === undefined || current === openPaperId || isPressable(document.activeElement))
          return false;
        return steps.open(current);
      case 'note':
        return current !== undefined && steps.open(current, 'note');
      default:
        return current !== undefined && actOnPaper(command, library, { paperId: current, date }, rows);
    }
  }

  useCommands(act);
  return null;
}

function actOnPaper(
  command: Command,
  library: Library,
  paper: { paperId: string; date: string },
  rows: string[],
): boolean {
  const { paperId, date } = paper;
  const { interest } = library.paper(paperId);
  const at = rows.indexOf(paperId);
  const toPapers = (ids: string[]) => ids.map((id) => ({ paperId: id, date }));
  switch (command) {
    case 'toggleRead':
      toggleRead(library, paper);
      break;
    case 'toggleSaved':
      toggleSaved(library, paperId);
      break;
    case 'moreInterest':
      setInterest(library, paperId, Math.min(3, interest + 1) as Interest);
      break;
    case 'lessInterest':
      setInterest(library, paperId, Math.max(0, interest - 1) as Interest);
      break;
    case 'readAbove':
      markRead(library, toPapers(rows.slice(0, Math.max(0, at))));
      break;
    case 'readBelow':
      markRead(library, toPapers(at === -1 ? [] : rows.slice(at + 1)));
      break;
    default:
      return false;
  }
  announceAction(library);
  return true;
}

function isPressable(element: Element | null): boolean {
  return element?.closest('a, button, summary') != null;
}
