import { useEffect, useEffectEvent } from 'react';
import { useSetting } from '../../library/useLibrary.ts';
import { isTaken } from '../typing.ts';
import { answerWaitingKeys, dropWaitingKeys } from '../waitingKeys.ts';
import { readCommand, readPlaceKey, type Command } from './readCommand.ts';

/**
 * Hears the keys that are commands, unless the reader types, composes, has switched them off, or a dialog is open.
 * @param act does what a command asks for, and says whether it did anything
 * @param isFirst before those who hear the same command without it
 */
export function useCommands(act: (command: Command) => boolean, isFirst = false): void {
  useKeys((event) => {
    const command = readCommand(event);
    return command !== undefined && act(command);
  }, isFirst);
}

/** So long the key behind `g` may take. */
const goToMs = 1500;
let goToAt = -Infinity;

/** Hears `g` and the key behind it, before that means anything else. */
export function usePlaceKeys(newestDay: string | undefined, goTo: (place: string) => void): void {
  useKeys((event) => {
    const isBehindG = event.timeStamp - goToAt < goToMs;
    goToAt = readCommand(event) === 'goTo' ? event.timeStamp : -Infinity;
    const place = isBehindG ? readPlaceKey(event, newestDay) : undefined;
    if (place !== undefined) goTo(place);
    return place !== undefined;
  }, true);
}

/** @param isFirst before all others */
function useKeys(act: (event: KeyboardEvent) => boolean, isFirst: boolean): void {
  const keys = useSetting('keys');
  // What a key does is what is drawn: a listener that is put in place anew may come a moment after it.
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const isOurs = !isTaken(event) && !(event.code === 'Enter' && isPressable(event.target));
    if (!isOurs || !act(event)) return false;
    event.preventDefault();
    return true;
  });
  useEffect(() => {
    if (keys === 'off') return undefined;
    function listen(event: KeyboardEvent): void {
      if (hear(event)) dropWaitingKeys();
    }
    window.addEventListener('keydown', listen, isFirst);
    answerWaitingKeys((event) => hear(event));
    return () => window.removeEventListener('keydown', listen, isFirst);
  }, [keys, isFirst]);
}

/** A link or button that has the focus answers Enter itself. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary') !== null;
}
