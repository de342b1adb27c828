// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { openAtOnce, TestBrowser } from '../../library/testTabs.ts';
import { LibraryContext } from '../../library/useLibrary.ts';
import { dropWaitingKeys, keepUnansweredKeys } from '../waitingKeys.ts';
import { useCommands } from './useCommands.ts';

keepUnansweredKeys();

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  dropWaitingKeys();
});

/** What comes behind the first paint, and answers the commands that it knows. */
function renderListener(known: string[]): string[] {
  const answered: string[] = [];
  function Listener() {
    useCommands((command) => {
      if (!known.includes(command)) return false;
      answered.push(command);
      return true;
    });
    return null;
  }
  render(
    <LibraryContext value={openAtOnce(new TestBrowser().openTab().library)}>
      <Listener />
    </LibraryContext>,
  );
  return answered;
}

/** @param waitMs how long ago that is when all is done */
function press(code: string, { target, waitMs }: { target?: Element; waitMs?: number } = {}): void {
  const event = createEvent.keyDown(target ?? document.body, { code, key: code.at(-1) });
  fireEvent(target ?? document.body, event);
  // The events of jsdom have a clock of their own.
  vi.spyOn(performance, 'now').mockReturnValue(event.timeStamp + (waitMs ?? 0));
}

it('answers keys that came before what answers them, in their order', () => {
  press('KeyJ');
  press('KeyS');
  press('KeyJ');
  expect(renderListener(['undo'])).toEqual([]);
  expect(renderListener(['next', 'toggleSaved'])).toEqual(['next', 'toggleSaved', 'next']);
  expect(renderListener(['next', 'toggleSaved'])).toEqual([]);
});

it('lets no key wait behind one that is answered', () => {
  renderListener(['undo']);
  press('KeyJ');
  press('KeyZ');
  expect(renderListener(['next'])).toEqual([]);
});

it('lets no key wait once the reader goes on with a pointer', () => {
  press('KeyJ');
  fireEvent.pointerDown(document.body);
  expect(renderListener(['next'])).toEqual([]);
});

it('forgets a key that has waited for three seconds', () => {
  press('KeyJ', { waitMs: 2999 });
  expect(renderListener(['next'])).toEqual(['next']);
  cleanup();
  press('KeyJ', { waitMs: 3001 });
  expect(renderListener(['next'])).toEqual([]);
});

it('keeps no key that was typed, that a dialog took or that was answered elsewhere', () => {
  const field = document.createElement('textarea');
  document.body.append(field);
  press('KeyJ', { target: field });
  document.body.innerHTML = '<dialog open></dialog>';
  press('Escape');
  document.body.innerHTML = '';
  window.addEventListener('keydown', (event) => event.preventDefault(), { once: true, capture: true });
  press('KeyJ');
  expect(renderListener(['next', 'back'])).toEqual([]);
});
