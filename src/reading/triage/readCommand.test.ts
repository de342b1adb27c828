import { expect, it } from 'vitest';
import { readCommand, readPlaceKey } from './readCommand.ts';

function press(code: string, change: Partial<KeyboardEvent> = {}) {
  return readCommand({
    code,
    key: '',
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...change,
  });
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
  ['KeyT', 'minutes'],
  ['KeyC', 'copyLink'],
  ['KeyF', 'reading'],
])('reads %s by its position as %s', (code, command) => {
  expect(press(code)).toBe(command);
});

it.each([
  ['KeyJ', 'readBelow'],
  ['KeyK', 'readAbove'],
  ['KeyD', 'dayDone'],
  ['KeyZ', 'redo'],
  ['KeyC', 'copyReference'],
  ['Slash', 'help'],
])('reads Shift+%s as %s', (code, command) => {
  expect(press(code, { shiftKey: true })).toBe(command);
});

it.each([
  ['Digit1', 'lens:motivation'],
  ['Digit5', 'lens:results'],
  ['Digit7', 'lens:future'],
  ['Digit0', 'lensOff'],
])('reads the digit %s as %s, whatever the layout makes of it', (code, command) => {
  expect(press(code, { key: 'ç' })).toBe(command);
});

it('reads the digits of the number pad, but not its arrows', () => {
  expect(press('Numpad5', { key: '5' })).toBe('lens:results');
  expect(press('Numpad0', { key: '0' })).toBe('lensOff');
  expect(press('Numpad1', { key: 'End' })).toBeUndefined();
});

it('reads Shift and a digit as a second section, and knows no eighth', () => {
  expect(press('Digit6', { shiftKey: true })).toBe('beside:limitations');
  expect(press('Digit8')).toBeUndefined();
  expect(press('Digit0', { shiftKey: true })).toBeUndefined();
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
