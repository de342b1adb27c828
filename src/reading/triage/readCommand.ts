import { lastDays } from '../../digest/daySpan.ts';
import { sevenKinds, type SevenKind } from '../../digest/sevenSections.ts';
import { stackPath } from '../paths.ts';

/** What a key asks for, wherever the reader is. */
export type Command =
  | 'next' | 'previous' | 'nextUnread' | 'open' | 'back' | 'toggleRead' | 'toggleSaved' | 'note'
  | 'moreInterest' | 'lessInterest' | 'readAbove' | 'readBelow' | 'dayDone' | 'undo' | 'redo'
  | 'previousDay' | 'nextDay' | 'help' | 'goTo' | 'minutes' | 'copyLink' | 'copyReference' | 'reading' | LensCommand; // prettier-ignore

/** One section of all papers, another beside it, or the whole list again. */
export type LensCommand = `lens:${SevenKind}` | `beside:${SevenKind}` | 'lensOff';

/** The digits, on both their places: 1 to 7 are the seven sections. */
function digits<Asked extends Command>(places: string[], ask: (kind: SevenKind) => Asked): [string, Asked][] {
  return sevenKinds.flatMap((kind, index) =>
    places.map((place): [string, Asked] => [`${place}${index + 1}`, ask(kind)]),
  );
}

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
  KeyT: 'minutes',
  KeyC: 'copyLink',
  KeyF: 'reading',
  Digit0: 'lensOff',
  Numpad0: 'lensOff',
  ...Object.fromEntries(digits(['Digit', 'Numpad'], (kind) => `lens:${kind}`)),
};

const shifted: Record<string, Command> = {
  KeyK: 'readAbove',
  KeyJ: 'readBelow',
  KeyD: 'dayDone',
  KeyZ: 'redo',
  KeyC: 'copyReference',
  Slash: 'help',
  // Plus stands on the shifted key of most layouts.
  Equal: 'moreInterest',
  ...Object.fromEntries(digits(['Digit'], (kind) => `beside:${kind}`)),
};

type PressedKey = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command of a key; nothing for any other, or with a modifier that belongs to the browser. */
export function readCommand({
  code,
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: PressedKey): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  // Without NumLock, or with Shift, those are Home, End and the arrows.
  if (/^Numpad\d/.test(code) && !/^\d$/.test(key)) return undefined;
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
