import { markDays, type DayPapers } from '../../library/days.ts';
import type { Library } from '../../library/library.ts';
import { markRead, setInterest, toggleRead } from '../../library/markPapers.ts';
import type { Interest } from '../../library/paperMarks.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { announceAction } from '../announcement.ts';
import { copyText } from '../copy/copyText.ts';
import { wholeAddress } from '../copy/wholeAddress.ts';
import { paperPath } from '../paths.ts';
import { toggleSaved } from '../toggleSaved.ts';
import type { Command } from './readCommand.ts';
import { useCommands } from './useCommands.ts';
import { useListSteps, type ListPlace } from './useListSteps.ts';

export interface ListKeysProps extends ListPlace {
  /** The days whose list it is, with all of their papers; nothing for any other list. */
  days?: readonly DayPapers[];
  /** The pages of the days before and after them. */
  previous?: string | undefined;
  next?: string | undefined;
}

/** The keys that work on a list of papers and on the paper that was opened from it. */
export function ListKeys(props: ListKeysProps) {
  const { dateOf, openPaperId, days, previous, next } = props;
  const library = useLibrary();
  const steps = useListSteps(props);

  function finishDays(): boolean {
    if (!days) return false;
    markDays(library, days, dateOf);
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
        return steps.goToPage(previous);
      case 'nextDay':
        return steps.goToPage(next);
      case 'dayDone':
        return finishDays();
      case 'open':
        return current !== undefined && current !== openPaperId && steps.open(current);
      case 'copyLink':
        // That of the open paper depends on what is shown of it.
        return current !== undefined && current !== openPaperId && copyLink(current);
      case 'note':
        return current !== undefined && steps.open(current, 'note');
      default:
        return current !== undefined && actOnPaper(command, library, current, rows, dateOf);
    }
  }

  useCommands(act);
  return null;
}

function copyLink(paperId: string): boolean {
  copyText(wholeAddress(paperPath(paperId)), 'link');
  return true;
}

function actOnPaper(
  command: Command,
  library: Library,
  paperId: string,
  rows: readonly string[],
  dateOf: ListPlace['dateOf'],
): boolean {
  const { interest } = library.paper(paperId);
  const at = rows.indexOf(paperId);
  const toPapers = (ids: readonly string[]) => ids.map((id) => ({ paperId: id, date: dateOf(id) }));
  switch (command) {
    case 'toggleRead':
      toggleRead(library, { paperId, date: dateOf(paperId) });
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
