import type { Command } from '../triage/readCommand.ts';
import { useCommands } from '../triage/useCommands.ts';
import { sevenKinds, type SevenKind } from '../../digest/sevenSections.ts';
import { toggleBeside } from './changeLens.ts';
import { readLens, readMinutes } from './lens.ts';
import { LensBar } from './LensBar.tsx';
import { useLens } from './useLens.ts';
import { useLensPlace } from './useLensPlace.ts';

export interface LensControlsProps {
  /** The lens in which the list is drawn. */
  drawn: string;
  /** Names the list, so that another one starts at its top. */
  list: string;
  /** The list's own page, where a paper is open from it. */
  listPath?: string | undefined;
  /** Whether a lens is a step that Back takes back. */
  hasSteps: boolean;
}

/** The bar and the keys that choose what a list shows of each paper. */
export function LensControls({ drawn, list, listPath, hasSteps }: LensControlsProps) {
  const [lens, show] = useLens({ listPath, hasSteps });
  const isOpen = listPath === undefined;
  const kinds = readLens(lens);
  useLensPlace(isOpen ? list : undefined, drawn);
  useCommands((command) => isOpen && act(command, kinds, (next) => show(next.join(','))));
  return <LensBar kinds={kinds} minutes={readMinutes(lens)} onChange={(next) => show(next.join(','))} />;
}

function act(command: Command, kinds: SevenKind[], show: (kinds: SevenKind[]) => void): boolean {
  const [verb, name] = command.split(':');
  const kind = sevenKinds.find((known) => known === name);
  if (verb === 'lens' && kind) show([kind]);
  else if (verb === 'beside' && kind) show(toggleBeside(kinds, kind));
  else if (command === 'lensOff' && kinds.length > 0) show([]);
  else return false;
  return true;
}
