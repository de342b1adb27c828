import { lastDays } from '../../digest/daySpan.ts';
import { stackPath } from '../paths.ts';

/** What a key asks for, wherever the reader is. */
export type Command =
  | 'next' | 'previous' | 'nextUnread' | 'open' | 'back' | 'toggleRead' | 'toggleSaved' | 'note'
  | 'moreInterest' | 'lessInterest' | 'readAbove' | 'readBelow' | 'dayDone' | 'undo' | 'redo'
  | 'previousDay' | 'nextDay' | 'help' | 'goTo'; // prettier-ignore

/** By the key's position, so that they work with Hangul on. */
const plain: Record<string, Command> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyN: 'nextUnread',
  KeyO: 'open',
  Enter: 'open',
  KeyU: 'back',
  Escape: 'back',
  KeyM: 'toggleRead',
  KeyS: 'toggleSaved',
  KeyE: 'note',
  Equal: 'moreInterest',
  NumpadAdd: 'moreInterest',
  Minus: 'lessInterest',
  NumpadSubtract: 'lessInterest',
  KeyZ: 'undo',
  BracketLeft: 'previousDay',
  BracketRight: 'nextDay',
  KeyG: 'goTo',
};

const shifted: Record<string, Command> = {
  KeyK: 'readAbove',
  KeyJ: 'readBelow',
  KeyD: 'dayDone',
  KeyZ: 'redo',
  Slash: 'help',
  // Plus stands on the shifted key of most layouts.
  Equal: 'moreInterest',
};

type PressedKey = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command of a key; nothing for any other, or with a modifier that belongs to the browser. */
export function readCommand({ code, shiftKey, ctrlKey, metaKey, altKey }: PressedKey): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const commands = shiftKey ? shifted : plain;
  return Object.hasOwn(commands, code) ? commands[code] : undefined;
}

/** Where the key behind `g` leads. */
const places: Record<string, string> = {
  KeyD: '/',
  KeyL: '/library',
  KeyS: '/settings',
  KeyU: '/days/unread',
};

/**
 * The page that the key behind `g` leads to.
 * @param newestDay of the collection; nothing while that is not known
 */
export function readPlaceKey(
  { code }: Pick<KeyboardEvent, 'code'>,
  newestDay: string | undefined,
): string | undefined {
  if (code === 'KeyW' && newestDay !== undefined) {
    const { from, to } = lastDays(newestDay, 7);
    return stackPath(`${from}/${to}`);
  }
  return Object.hasOwn(places, code) ? places[code] : undefined;
}
