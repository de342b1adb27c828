import { expect, it } from 'vitest';
import { readCommand, readPlaceKey } from './readCommand.ts';

function press(code: string, change: Partial<KeyboardEvent> = {}) {
  return readCommand({ code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...change });
}

it.each([
  ['KeyJ', 'next'],
  ['KeyK', 'previous'],
  ['KeyN', 'nextUnread'],
  ['Enter', 'open'],
  ['KeyM', 'toggleRead'],
  ['KeyS', 'toggleSaved'],
  ['KeyE', 'note'],
  ['Equal', 'moreInterest'],
  ['NumpadSubtract', 'lessInterest'],
  ['KeyZ', 'undo'],
  ['BracketRight', 'nextDay'],
])('reads %s by its position as %s', (code, command) => {
  expect(press(code)).toBe(command);
});

it.each([
  ['KeyJ', 'readBelow'],
  ['KeyK', 'readAbove'],
  ['KeyD', 'dayDone'],
  ['KeyZ', 'redo'],
  ['Slash', 'help'],
])('reads Shift+%s as %s', (code, command) => {
  expect(press(code, { shiftKey: true })).toBe(command);
});

it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])('leaves %o to the browser', (modifier) => {
  expect(press('KeyS', modifier)).toBeUndefined();
});

it.each(['KeyD', 'constructor', ''])('knows no command for %s alone', (code) => {
  expect(press(code)).toBeUndefined();
});

it('knows where the keys behind g lead', () => {
  const lead = (code: string) => readPlaceKey({ code }, '2025-05-25');
  expect(['KeyD', 'KeyL', 'KeyS', 'KeyU', 'KeyW', 'KeyJ'].map(lead)).toEqual([
    '/',
    '/library',
    '/settings',
    '/days/unread',
    '/days/2025-05-19/2025-05-25',
    undefined,
  ]);
  expect(readPlaceKey({ code: 'KeyW' }, undefined)).toBeUndefined();
});
