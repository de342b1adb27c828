// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { BrowserRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SearchOpener } from '../../reading/SearchOpener.tsx';
import type { ShownAnswer } from '../../search/answer.ts';
import { openAtOnce, TestBrowser } from '../../library/testTabs.ts';
import { LibraryContext } from '../../library/useLibrary.ts';
import { FakeSearch, makeHit } from './fakeSearch.ts';
import { PaletteHits } from './PaletteHits.tsx';
import { SearchClientContext } from '../../reading/searchContext.ts';

let search: FakeSearch;

beforeEach(async () => {
  search = new FakeSearch();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  // jsdom has no modal dialogs.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
      this.querySelector('input')?.focus();
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
  Element.prototype.scrollIntoView = () => undefined;
  history.replaceState(null, '', '/days/2025-05-22');
  render(
    <LibraryContext value={openAtOnce(new TestBrowser().openTab().library)}>
      <SearchClientContext value={search.asPart()}>
        <BrowserRouter>
          <textarea aria-label="note" />
          <SearchOpener renderHits={(content) => <PaletteHits {...content} />} onIntent={() => undefined} />
        </BrowserRouter>
      </SearchClientContext>
    </LibraryContext>,
  );
  // Its code comes behind the first paint.
  press({ code: 'Slash', key: '/' });
  const dialog = (await screen.findByRole('combobox')).closest('dialog');
  act(() => dialog?.close());
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const twoHits = [makeHit(), makeHit({ paperId: '2505.00002', title: '둘째', standing: 'partial' })];

function press(
  key: Partial<KeyboardEventInit> & { keyCode?: number },
  target: Element = document.body,
): boolean {
  return fireEvent.keyDown(target, key);
}

function openPalette(): HTMLElement {
  press({ code: 'Slash', key: '/' });
  return screen.getByRole('combobox');
}

function ask(
  field: HTMLElement,
  text: string,
  found: Partial<ShownAnswer> = { hits: twoHits, total: 123 },
): void {
  fireEvent.input(field, { target: { value: text } });
  act(() => search.answer(found));
}

function chosenText(field: HTMLElement): string | null | undefined {
  const chosen = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  expect(chosen?.getAttribute('aria-selected')).toBe('true');
  return chosen?.textContent;
}

it.each([
  { code: 'Slash', key: '/' },
  { code: 'KeyK', key: 'k', ctrlKey: true },
  { code: 'KeyK', key: 'ㅏ', metaKey: true },
])('opens by $key, whatever the keyboard writes', (key) => {
  expect(press(key)).toBe(false);
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
});

it.each([
  { code: 'Slash', key: '?', shiftKey: true },
  { code: 'Slash', key: '/', isComposing: true },
  { code: 'KeyK', key: 'k' },
])('does not open by %o', (key) => {
  press(key);
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('leaves / to a field that is typed into, and opens there by Ctrl+K', () => {
  const note = screen.getByRole('textbox');
  expect(press({ code: 'Slash', key: '/' }, note)).toBe(true);
  expect(screen.queryByRole('combobox')).toBeNull();
  press({ code: 'KeyK', key: 'k', ctrlKey: true }, note);
  expect(screen.getByRole('combobox')).toBeTruthy();
});

it('opens the first hit by Enter once the answer is to what is typed', () => {
  const field = openPalette();
  ask(field, '강화');
  expect(chosenText(field)).toContain('강화 학습으로');
  press({ code: 'Enter', key: 'Enter' }, field);
  expect(location.pathname).toBe('/papers/2505.00001');
  expect(history.state).toMatchObject({ usr: { day: '2025-05-22', search: { isBehind: false } } });
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('opens the first hit by an Enter that comes as soon as it is drawn', async () => {
  const field = openPalette();
  fireEvent.input(field, { target: { value: '강화' } });
  // As outside of tests: what is drawn and the effects of it come one after the other.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const drawn = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!screen.queryByText(/강화 학습으로/)) return;
      observer.disconnect();
      press({ code: 'Enter', key: 'Enter' }, field);
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  search.answer({ hits: twoHits, total: 123 });
  await drawn;
  expect(location.pathname).toBe('/papers/2505.00001');
});

it('chooses nothing by the Enter of an input method', () => {
  const field = openPalette();
  ask(field, '강화');
  press({ code: 'Enter', key: 'Process', keyCode: 229 }, field);
  press({ code: 'Enter', key: 'Enter', isComposing: true }, field);
  press({ code: 'ArrowDown', key: 'ArrowDown', isComposing: true }, field);
  expect(location.pathname).toBe('/days/2025-05-22');
  expect(chosenText(field)).toContain('강화 학습으로');
});

it('goes through the hits to all results and around', () => {
  const field = openPalette();
  ask(field, '강화');
  press({ code: 'ArrowDown', key: 'ArrowDown' }, field);
  expect(chosenText(field)).toContain('둘째');
  press({ code: 'ArrowDown', key: 'ArrowDown' }, field);
  expect(chosenText(field)).toBe('모든 결과 보기 (123)');
  press({ code: 'ArrowDown', key: 'ArrowDown' }, field);
  expect(chosenText(field)).toContain('강화 학습으로');
  press({ code: 'ArrowUp', key: 'ArrowUp' }, field);
  press({ code: 'Enter', key: 'Enter' }, field);
  expect(location.pathname + location.search).toBe(`/search?q=${encodeURIComponent('강화')}`);
});

it('opens the hit in a new tab by Ctrl+Enter and stays', () => {
  const open = vi.fn<typeof window.open>();
  vi.stubGlobal('open', open);
  const field = openPalette();
  ask(field, '강화');
  press({ code: 'Enter', key: 'Enter', ctrlKey: true }, field);
  expect(open).toHaveBeenCalledWith(expect.stringMatching(/\/papers\/2505\.00001$/), '_blank', 'noopener');
  expect(location.pathname).toBe('/days/2025-05-22');
});

it('leads to the page of the search by Enter while the answer is on its way', () => {
  const field = openPalette();
  ask(field, '강');
  fireEvent.input(field, { target: { value: '강화' } });
  expect(field.hasAttribute('aria-activedescendant')).toBe(false);
  fireEvent.submit(screen.getByRole('combobox').closest('form') ?? field);
  expect(location.search).toBe(`?q=${encodeURIComponent('강화')}`);
});

it('chooses nothing that is merely similar', () => {
  const field = openPalette();
  ask(field, 'Web-Shepherd', {
    hits: twoHits,
    total: 2,
    notes: [{ kind: 'absent', typed: 'Web-Shepherd', what: 'name' }],
  });
  expect(chosenText(field)).toBe('모든 결과 보기 (2)');
});

it('keeps what is typed before the dialog is here', async () => {
  cleanup();
  render(
    <LibraryContext value={openAtOnce(new TestBrowser().openTab().library)}>
      <SearchClientContext value={search.asPart()}>
        <BrowserRouter>
          <SearchOpener renderHits={() => null} onIntent={() => undefined} />
        </BrowserRouter>
      </SearchClientContext>
    </LibraryContext>,
  );
  press({ code: 'Slash', key: '/' });
  for (const key of 'moe') press({ key });
  expect(await screen.findByRole('combobox')).toHaveProperty('value', 'moe');
});
