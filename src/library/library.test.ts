import { describe, expect, it } from 'vitest';
import { isDayDone } from './dayDone.ts';
import { markDay, markDays, reopenDays } from './days.ts';
import { listNoted, listRead, listSaved, listTags } from './listPapers.ts';
import {
  addTag,
  markRead,
  markUnread,
  openNote,
  removeTag,
  setInterest,
  setNote,
  setSaved,
  toggleRead,
} from './markPapers.ts';
import { readNewestPlace, readPlace, readSeenDay, setPlace, setSeenDay } from './places.ts';
import { readReadingSpeed, setReadingSpeed } from './readingSpeed.ts';
import { readSetting, setSetting } from './settings.ts';
import { TestBrowser } from './testTabs.ts';

const date = '2025-05-22';
const [first, second, third] = ['2505.00001', '2505.00002', '2505.00003'] as const;

function openTab() {
  const browser = new TestBrowser();
  return { browser, library: browser.openTab().library };
}

describe('the marks of a paper', () => {
  it('are when and in which edition it was read, when it was saved, interest, note and tags', () => {
    const { browser, library } = openTab();
    const start = browser.now;
    toggleRead(library, { paperId: first, date });
    browser.now += 1000;
    setSaved(library, [first], true);
    setInterest(library, first, 3);
    setNote(library, first, '**좋다**');
    addTag(library, [first], '  강화   학습 ');
    addTag(library, [first], '에이전트');
    expect(library.paper(first)).toEqual({
      read: { at: start, date },
      savedAt: start + 1000,
      interest: 3,
      note: '**좋다**',
      tags: ['강화 학습', '에이전트'],
    });
  });

  it('go again', () => {
    const { library } = openTab();
    toggleRead(library, { paperId: first, date });
    toggleRead(library, { paperId: first, date });
    setSaved(library, [first], true);
    setSaved(library, [first], false);
    setInterest(library, first, 1);
    setInterest(library, first, 0);
    addTag(library, [first], '태그');
    removeTag(library, [first], '태그');
    setNote(library, first, '메모');
    setNote(library, first, '');
    expect(library.paper(first)).toEqual({
      read: undefined,
      savedAt: undefined,
      interest: 0,
      note: '',
      tags: [],
    });
  });

  it('keep the first reading when a paper comes back on another day', () => {
    const { browser, library } = openTab();
    markRead(library, [{ paperId: first, date }]);
    browser.now += 86_400_000;
    markRead(library, [{ paperId: first, date: '2025-05-23' }]);
    expect(library.paper(first).read).toEqual({ at: browser.now - 86_400_000, date });
  });

  it('are the same object until something of that paper changes', () => {
    const { library } = openTab();
    const before = library.paper(first);
    toggleRead(library, { paperId: second, date });
    expect(library.paper(first)).toBe(before);
    toggleRead(library, { paperId: first, date });
    expect(library.paper(first)).not.toBe(before);
  });

  it('are told of to those who follow that paper, and to no others', () => {
    const { library } = openTab();
    const heard: string[] = [];
    const stop = library.subscribe(first, () => heard.push('first'));
    library.subscribe(second, () => heard.push('second'));
    library.subscribe(undefined, () => heard.push('all'));
    addTag(library, [first], '태그');
    expect(heard).toEqual(['all', 'first']);
    stop();
    toggleRead(library, { paperId: first, date });
    expect(heard).toEqual(['all', 'first', 'all']);
  });

  it('take a change as later than what it replaces, though the clock went back and the entry is of the year 9999', () => {
    const { browser, library } = openTab();
    library.merge([{ kind: 'interest', id: first, value: '3', time: Date.UTC(9999, 0) }]);
    browser.now -= 3_600_000;
    setInterest(library, first, 1);
    expect(library.paper(first).interest).toBe(1);
    setInterest(library, second, 1);
    expect(library.get('interest', second)?.time).toBeLessThan(browser.now + 1000);
    library.merge([{ kind: 'interest', id: first, value: '3', time: Date.UTC(9999, 0) }]);
    expect(library.paper(first).interest).toBe(1);
  });

  it('do not keep what could not be read again', () => {
    const { browser, library } = openTab();
    toggleRead(library, { paperId: 'x'.repeat(400), date });
    toggleRead(library, { paperId: first, date: 'yesterday' });
    expect(browser.writes).toEqual([]);
    expect(library.actions.size).toBe(0);
  });
});

describe('a note that is being written', () => {
  it('keeps what another tab wrote meanwhile beside it, however often it is saved', () => {
    const { browser, library } = openTab();
    const other = browser.openTab().library;
    setNote(library, first, '처음');
    browser.deliver();
    const editor = openNote(library, first);
    expect(editor.text).toBe('처음');
    editor.save('처음부터');
    setNote(other, first, '다른 창');
    browser.deliver();
    editor.save('처음부터 여기');
    editor.save('처음부터 여기까지');
    expect(library.paper(first).note.split('\n\n').toSorted()).toEqual(['다른 창', '처음부터 여기까지']);
    browser.deliver();
    expect(other.paper(first).note).toBe(library.paper(first).note);
  });

  it('replaces what it began with', () => {
    const { library } = openTab();
    setNote(library, first, '처음');
    const editor = openNote(library, first);
    for (const text of ['가', '나', '다']) editor.save(text);
    expect(library.paper(first).note).toBe('다');
  });
});

describe('a day', () => {
  it('is done with the papers that it had, which are read', () => {
    const { library } = openTab();
    markDay(library, date, [first, second]);
    expect(isDayDone(library, date, [second, first])).toBe(true);
    expect([first, second, third].map((id) => library.paper(id).read !== undefined)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is reopened by a paper that comes later, also in place of another', () => {
    const { library } = openTab();
    markDay(library, date, [first, second]);
    expect(isDayDone(library, date, [first, second, third])).toBe(false);
    expect(isDayDone(library, date, [first, third])).toBe(false);
  });

  it('is reopened by hand, and its papers stay read', () => {
    const { library } = openTab();
    markDay(library, date, [first]);
    reopenDays(library, [date]);
    expect(isDayDone(library, date, [first])).toBe(false);
    expect(library.paper(first).read).toBeDefined();
  });

  it('is done together with others, each with all of its papers, in the edition that is said', () => {
    const { library } = openTab();
    const days = [
      { date: '2025-05-22', paperIds: [first, second] },
      { date: '2025-05-21', paperIds: [second, third] },
    ];
    markDays(library, days, (paperId) => (paperId === second ? '2025-05-21' : '2025-05-22'));
    expect(days.map((day) => isDayDone(library, day.date, day.paperIds))).toEqual([true, true]);
    expect(library.paper(second).read?.date).toBe('2025-05-21');
    reopenDays(library, ['2025-05-22', '2025-05-21']);
    expect(days.map((day) => isDayDone(library, day.date, day.paperIds))).toEqual([false, false]);
  });

  it('can be done without papers', () => {
    const { library } = openTab();
    expect(isDayDone(library, date, [])).toBe(false);
    markDay(library, date, []);
    expect(isDayDone(library, date, [])).toBe(true);
  });
});

describe('lists of the library', () => {
  it('have what is saved, read and noted, the newest first, and nothing that was taken back', () => {
    const { browser, library } = openTab();
    for (const paperId of [first, second, third]) {
      browser.now += 1000;
      toggleRead(library, { paperId, date });
      setSaved(library, [paperId], true);
      setNote(library, paperId, '메모');
    }
    markUnread(library, [second]);
    setSaved(library, [second], false);
    setNote(library, second, '');
    for (const list of [listSaved(library), listRead(library), listNoted(library)]) {
      expect(list.map(({ paperId }) => paperId)).toEqual([third, first]);
    }
    expect(listRead(library)[0]?.at).toBe(library.paper(third).read?.at);
  });

  it('have the tags with their papers', () => {
    const { library } = openTab();
    addTag(library, [second, first], '나');
    addTag(library, [first], '가');
    removeTag(library, [second], '나');
    expect(listTags(library)).toEqual([
      { tag: '가', paperIds: [first] },
      { tag: '나', paperIds: [first] },
    ]);
  });
});

describe('places and settings', () => {
  it('remember where one was in each list, and which was last', () => {
    const { browser, library } = openTab();
    setPlace(library, date, first);
    browser.now += 1000;
    setPlace(library, 'unread', second);
    const later = browser.openTab().library;
    expect(readPlace(later, date)).toMatchObject({ paperId: first });
    expect(readNewestPlace(later)).toEqual({ list: 'unread', paperId: second, at: browser.now });
    expect(later.actions.size).toBe(0);
  });

  it('remember the newest day that a list had, which is no place in it', () => {
    const { browser, library } = openTab();
    setPlace(library, date, first);
    browser.now += 1000;
    setSeenDay(library, 'unread', '2025-05-22');
    setSeenDay(library, 'unread', '2025-05-20');
    const later = browser.openTab().library;
    expect(readSeenDay(later, 'unread')).toBe('2025-05-22');
    expect(readSeenDay(later, 'span')).toBeUndefined();
    expect(readNewestPlace(later)?.list).toBe(date);
  });

  it('are the default until chosen, and again where the choice is not known', () => {
    const { browser, library } = openTab();
    expect(readSetting(library, 'countsAsRead')).toBe('opened');
    setSetting(library, 'countsAsRead', 'byHand');
    expect(readSetting(browser.openTab().library, 'countsAsRead')).toBe('byHand');
    library.merge([{ kind: 'setting', id: 'keys', value: 'sometimes', time: browser.now + 1 }]);
    expect(readSetting(library, 'keys')).toBe('on');
  });

  it('take a reading speed for what it is, and none that cannot be set', () => {
    const { browser, library } = openTab();
    expect(readReadingSpeed(library)).toBe(500);
    setReadingSpeed(library, 750);
    expect(readReadingSpeed(browser.openTab().library)).toBe(750);
    for (const value of ['0', '10000', 'fast']) {
      browser.now += 1;
      library.merge([{ kind: 'setting', id: 'readingSpeed', value, time: browser.now }]);
      expect(readReadingSpeed(library)).toBe(500);
    }
  });
});
