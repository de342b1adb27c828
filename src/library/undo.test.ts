import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDayDone } from './dayDone.ts';
import { markDay, markDays } from './days.ts';
import {
  addTag,
  markRead,
  markUnread,
  openNote,
  setInterest,
  setNote,
  setSaved,
  toggleRead,
} from './markPapers.ts';
import { papersAbove, papersBelow, papersNotSaved } from './pickPapers.ts';
import { listEntries, TestBrowser } from './testTabs.ts';
import { readRedo, readUndo, redo, undo } from './undo.ts';

const date = '2025-05-22';
const [first, second, third] = ['2505.00001', '2505.00002', '2505.00003'] as const;
const paper = { paperId: first, date };

function openTab() {
  const browser = new TestBrowser();
  return { browser, library: browser.openTab().library };
}

describe('undo', () => {
  it('takes back what was done last, and redo does it again', () => {
    const { library } = openTab();
    markRead(library, [paper, { paperId: second, date }]);
    setSaved(library, [first], true);
    expect(undo(library)).toEqual({ kind: 'saved', count: 1, days: 0, restored: 1 });
    expect(undo(library)).toEqual({ kind: 'read', count: 2, days: 0, restored: 2 });
    expect(library.paper(first)).toMatchObject({ read: undefined, savedAt: undefined });
    expect(undo(library)).toBeUndefined();
    expect(redo(library)).toEqual({ kind: 'read', count: 2, days: 0, restored: 2 });
    expect(redo(library)).toEqual({ kind: 'saved', count: 1, days: 0, restored: 1 });
    expect(redo(library)).toBeUndefined();
    expect(library.paper(first).savedAt).toBeDefined();
  });

  it('gives back when a paper was read and saved', () => {
    const { browser, library } = openTab();
    toggleRead(library, paper);
    setSaved(library, [first], true);
    const before = library.paper(first);
    browser.now += 86_400_000;
    markUnread(library, [first]);
    setSaved(library, [first], false);
    undo(library);
    undo(library);
    expect(library.paper(first)).toEqual(before);
  });

  it('leaves alone what was changed since, and says how much it restored', () => {
    const { browser, library } = openTab();
    const other = browser.openTab().library;
    markRead(library, [paper, { paperId: second, date }]);
    browser.deliver();
    browser.now += 1000;
    markUnread(other, [second]);
    other.actions.clear();
    browser.deliver();
    library.actions.delete(readUndo(library)?.id ?? '');
    expect(undo(library)).toEqual({ kind: 'read', count: 2, days: 0, restored: 1 });
    // Read in the first place, made unread by the other tab: neither undoing nor redoing touches it.
    redo(library);
    expect(library.paper(first).read).toBeDefined();
    expect(library.paper(second).read).toBeUndefined();
  });

  it('leaves alone what was changed since to the same value', () => {
    const { library } = openTab();
    setInterest(library, first, 2);
    const action = readUndo(library);
    setInterest(library, first, 1);
    setInterest(library, first, 2);
    for (const { id } of library.actions.values()) if (id !== action?.id) library.actions.delete(id);
    expect(undo(library)).toEqual({ kind: 'interest', count: 1, days: 0, restored: 0 });
    expect(library.paper(first).interest).toBe(2);
  });

  it('goes back and forth over actions on the same field, any number of times', () => {
    const { library } = openTab();
    const states = [library.paper(first)];
    for (const interest of [1, 2, 0, 3] as const) {
      setInterest(library, first, interest);
      states.push(library.paper(first));
    }
    for (let round = 0; round < 3; round += 1) {
      for (const state of states.slice(0, -1).toReversed()) {
        expect(undo(library)?.restored).toBe(1);
        expect(library.paper(first)).toEqual(state);
      }
      for (const state of states.slice(1)) {
        expect(redo(library)?.restored).toBe(1);
        expect(library.paper(first)).toEqual(state);
      }
    }
    undo(library);
    setInterest(library, first, 1);
    for (const interest of [0, 2, 1, 0]) {
      undo(library);
      expect(library.paper(first).interest).toBe(interest);
    }
  });

  it('has nothing to redo once something new was done', () => {
    const { library } = openTab();
    toggleRead(library, paper);
    undo(library);
    setSaved(library, [second], true);
    expect(readRedo(library)).toBeUndefined();
    undo(library);
    expect(readRedo(library)?.kind).toBe('saved');
  });

  it('works after a reload, and again after the journal went into the chunks', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    toggleRead(tab.library, paper);
    setSaved(tab.library, [first], true);
    tab.close();
    const later = browser.openTab();
    expect(undo(later.library)?.kind).toBe('saved');
    await later.compact(browser);
    later.close();
    const last = browser.openTab().library;
    expect(readRedo(last)?.kind).toBe('saved');
    expect(undo(last)?.kind).toBe('read');
    expect(last.paper(first)).toMatchObject({ read: undefined, savedAt: undefined });
  });

  it('works from another tab', () => {
    const { browser, library } = openTab();
    const other = browser.openTab().library;
    toggleRead(library, paper);
    browser.deliver();
    expect(undo(other)?.restored).toBe(1);
    browser.deliver();
    expect(library.paper(first).read).toBeUndefined();
    expect(readUndo(library)).toBeUndefined();
    expect(redo(library)?.restored).toBe(1);
  });

  it('keeps the last 50 actions', () => {
    const browser = new TestBrowser();
    const { library } = browser.openTab();
    for (let index = 0; index < 60; index += 1) {
      browser.now += 1;
      toggleRead(library, { paperId: `2505.${20_000 + index}`, date });
    }
    const later = browser.openTab().library;
    let undone = 0;
    while (undo(later)) undone += 1;
    expect(undone).toBe(50);
  });

  it('takes 500 papers for one action of little text', () => {
    const browser = new TestBrowser();
    const { library } = browser.openTab();
    const papers = Array.from({ length: 500 }, (_, index) => ({ paperId: `2505.${20_000 + index}`, date }));
    markRead(library, papers);
    expect(JSON.stringify([...library.actions.values()]).length).toBeLessThan(8000);
    expect(undo(browser.openTab().library)).toEqual({ kind: 'read', count: 500, days: 0, restored: 500 });
  });

  it('takes a note that is typed for one action, and another note for another', () => {
    const { browser, library } = openTab();
    setNote(library, first, '먼저');
    browser.now += 61_000;
    const editor = openNote(library, first);
    for (const text of ['먼저 그', '먼저 그리', '먼저 그리고']) editor.save(text);
    setNote(library, second, '둘째');
    expect(undo(library)?.kind).toBe('note');
    expect(library.paper(first).note).toBe('먼저 그리고');
    undo(library);
    expect(library.paper(first).note).toBe('먼저');
    undo(library);
    expect(library.paper(first).note).toBe('');
    redo(library);
    redo(library);
    expect(library.paper(first).note).toBe('먼저 그리고');
  });

  it('takes a whole day back as one', () => {
    const { library } = openTab();
    toggleRead(library, paper);
    markDay(library, date, [first, second, third]);
    expect(undo(library)).toEqual({ kind: 'day', count: 2, days: 1, restored: 3 });
    expect(isDayDone(library, date, [first, second, third])).toBe(false);
    expect(library.paper(first).read).toBeDefined();
    expect(library.paper(second).read).toBeUndefined();
  });

  it('takes several days back as one, with the papers that they share', () => {
    const dayPapers = fc.uniqueArray(fc.constantFrom(first, second, third), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(dayPapers, { minLength: 1, maxLength: 5 }), dayPapers, (lists, readBefore) => {
        const { library } = openTab();
        const days = lists.map((paperIds, index) => ({ date: `2025-05-0${index + 1}`, paperIds }));
        for (const paperId of readBefore) toggleRead(library, { paperId, date });
        const isRead = (id: string) => library.paper(id).read !== undefined;
        markDays(library, days, () => date);
        for (const day of days) {
          expect(isDayDone(library, day.date, day.paperIds)).toBe(true);
          expect(day.paperIds.every(isRead)).toBe(true);
        }
        const changed = new Set(lists.flat().filter((id) => !readBefore.includes(id)));
        expect(undo(library)).toMatchObject({ kind: 'day', count: changed.size, days: days.length });
        expect([first, second, third].filter(isRead).toSorted()).toEqual(readBefore.toSorted());
        for (const day of days) expect(isDayDone(library, day.date, day.paperIds)).toBe(false);
      }),
    );
  });

  it('gives the state from before, whatever was done', () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    const { library } = tab;
    addTag(library, [first, second], '강화 학습');
    const values = () => JSON.stringify([first, second, third].map((id) => library.paper(id)));
    const before = values();
    setNote(library, first, '메모');
    setInterest(library, second, 3);
    addTag(library, [third], '강화 학습');
    setSaved(library, [first, second, third], true);
    const after = values();
    for (let step = 0; step < 4; step += 1) undo(library);
    expect(values()).toBe(before);
    for (let step = 0; step < 4; step += 1) redo(library);
    expect(JSON.parse(values())).toEqual(JSON.parse(after));
    browser.deliver();
    expect(listEntries(browser.openTab())).toEqual(listEntries(tab));
  });
});

describe('picking papers of a list', () => {
  const papers = [first, second, third].map((paperId) => ({ paperId }));

  it('finds those above and below one', () => {
    expect(papersAbove(papers, second)).toEqual([{ paperId: first }]);
    expect(papersBelow(papers, second)).toEqual([{ paperId: third }]);
    expect([...papersAbove(papers, 'absent'), ...papersBelow(papers, 'absent')]).toEqual([]);
  });

  it('finds all but the saved', () => {
    const { library } = openTab();
    setSaved(library, [second], true);
    expect(papersNotSaved(library, papers)).toEqual([{ paperId: first }, { paperId: third }]);
  });
});
