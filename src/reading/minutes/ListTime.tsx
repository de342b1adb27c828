import { useLens } from '../lens/useLens.ts';
import { minutesLens, readMinutes } from '../lens/lens.ts';
import { useCommands } from '../triage/useCommands.ts';
import { usualMinutes } from './minuteChoices.ts';
import { TimeMenu } from './TimeMenu.tsx';
import { useRemainingTime } from './useRemainingTime.ts';

interface ListTimeProps {
  /** Names the list. */
  list: string;
  /** The list's own page, where a paper is open from it. */
  listPath: string | undefined;
  paperIds: readonly string[];
  /** What is known of the lengths of some or all of them. */
  known: Parameters<typeof useRemainingTime>[1];
  /** Whether there may be more papers than are known. */
  hasMore?: boolean;
}

/** How long the unread papers of a list take, and the ways to read what fits into less. */
export function ListTime({ list, listPath, paperIds, known, hasMore = false }: ListTimeProps) {
  const [lens, show] = useLens({ listPath, hasSteps: true });
  const remaining = useRemainingTime(paperIds, known);
  const isPicked = readMinutes(lens) !== undefined;

  async function pick(minutes: number): Promise<void> {
    // Comes with what draws the picked papers; should it not come, that says so.
    const picks = await import('./keptPicks.ts').catch(() => undefined);
    picks?.forgetPick(list, minutes);
    show(minutesLens(minutes));
  }

  useCommands((command) => {
    if (listPath !== undefined) return false;
    if (isPicked && ['minutes', 'lensOff', 'back'].includes(command)) show('');
    else if (command === 'minutes') void pick(usualMinutes);
    else return false;
    return true;
  });

  return remaining === undefined ? null : (
    <TimeMenu remaining={remaining} hasMore={hasMore} onChoose={(minutes) => void pick(minutes)} />
  );
}
